import { inject, Injectable, signal } from '@angular/core';
import { parentAreaCode } from '@ikrar/domain';
import { PhoneStore } from '../store/phone-store';
import { PublicApi } from '../transport/public-api';
import type { PublicArea, PublicAreaList } from '../transport/public-api-types';

/** The list of provinces is below no area. */
const TOP = '';

/** The areas below an area, as far as they are on this phone or can be brought. */
@Injectable({ providedIn: 'root' })
export class Areas {
  private readonly lists = signal<Readonly<Record<string, readonly PublicArea[]>>>({});
  private readonly api = inject(PublicApi);
  private readonly store = inject(PhoneStore);

  below(code: string): readonly PublicArea[] | undefined {
    return this.lists()[code];
  }

  name(code: string): string | undefined {
    return this.below(parentAreaCode(code) ?? TOP)?.find((area) => area.code === code)?.name;
  }

  /** False when the list cannot be had without signal. */
  async bring(code: string): Promise<boolean> {
    if (this.below(code)) return true;
    const key = `areas:${code}`;
    const kept = await this.store.get<PublicArea[]>('cache', key);
    if (kept) return this.know(code, kept);
    const path = code ? `/api/public/areas?under=${code}` : '/api/public/areas';
    const fetched = await this.api.ask<PublicAreaList>(path);
    if (fetched.state !== 'found') return false;
    await this.store.write([{ shelf: 'cache', key, value: fetched.value.items }]);
    return this.know(code, fetched.value.items);
  }

  /** The lists that lead to an area and the one below it. */
  async bringPath(code: string | null): Promise<void> {
    for (const step of pathOf(code)) await this.bring(step);
  }

  private know(code: string, areas: readonly PublicArea[]): true {
    this.lists.update((lists) => ({ ...lists, [code]: areas }));
    return true;
  }
}

/** "21.71" is reached by way of all provinces, those of "21", and leads to those of "21.71". */
export function pathOf(code: string | null): string[] {
  if (!code) return [TOP];
  return [...pathOf(parentAreaCode(code)), code];
}
