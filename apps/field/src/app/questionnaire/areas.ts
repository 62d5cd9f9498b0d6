import { inject, Injectable, signal } from '@angular/core';
import { parentAreaCode } from '@ikrar/domain';
import { PhoneStore } from '../store/phone-store';
import { PublicApi } from '../transport/public-api';
import type { PublicArea, PublicAreaList } from '../transport/public-api-types';

/** The list of provinces is below no area. */
const TOP = '';

const REGENCY_LENGTH = '21.71'.length;

/**
 * The areas below an area, as far as they are on this phone or can be brought.
 *
 * Without signal: who lives in the regency of the event finds every kelurahan of it on the phone. Who comes from
 * elsewhere answers all else meanwhile; nobody is asked to name an area that is not in the list, for a name typed by
 * hand could not be counted. Where the question is required the sheet waits for the list, and says so.
 */
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

  /** The lists that lead to an area and the one below it; false where one of them is missing. */
  async bringPath(code: string | null): Promise<boolean> {
    for (const step of pathOf(code)) if (!(await this.bring(step))) return false;
    return true;
  }

  /** All of the regency in which an event is: its participants live there as a rule. */
  async bringAround(code: string | null): Promise<void> {
    const regency = code?.slice(0, REGENCY_LENGTH) ?? null;
    if (!(await this.bringPath(regency)) || !regency) return;
    for (const kecamatan of this.below(regency) ?? []) if (!(await this.bring(kecamatan.code))) return;
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
