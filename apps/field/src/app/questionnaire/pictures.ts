import { inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import { PublicApi } from '../transport/public-api';

/** Pictures of questions, kept as text beside the questions: the plain HTTP of a hall has no other store for them. */
@Injectable({ providedIn: 'root' })
export class Pictures {
  private readonly shown = signal<Readonly<Record<string, string>>>({});
  private readonly api = inject(PublicApi);
  private readonly store = inject(PhoneStore);

  /** What an image can show; undefined while the picture is not here. */
  source(id: string): string | undefined {
    return this.shown()[id];
  }

  async bring(joinCode: string, id: string): Promise<void> {
    if (this.source(id)) return;
    const key = `picture:${id}`;
    const kept = await this.store.get<string>('cache', key);
    const source = kept ?? (await this.fetch(joinCode, id));
    if (!source) return;
    if (!kept) await this.store.write([{ shelf: 'cache', key, value: source }]);
    this.shown.update((shown) => ({ ...shown, [id]: source }));
  }

  private async fetch(joinCode: string, id: string): Promise<string | undefined> {
    try {
      const response = await this.api.request(`/api/public/pictures/${joinCode}/${id}`);
      const picture = response.ok ? await response.blob() : undefined;
      // A hotspot's sign-in page is no picture.
      return picture?.type.startsWith('image/') ? await asText(picture) : undefined;
    } catch {
      // No signal: a calm placeholder stands there until it is back.
      return undefined;
    }
  }
}

function asText(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(picture);
  });
}
