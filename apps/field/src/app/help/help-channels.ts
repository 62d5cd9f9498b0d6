import { inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import { PublicApi } from '../transport/public-api';
import type { HelpChannelDetail } from '../transport/public-api-types';

const KEY = 'help-channels';

/** The help channels as the phone knows them; once fetched they are here without signal too. */
@Injectable({ providedIn: 'root' })
export class HelpChannels {
  readonly items = signal<HelpChannelDetail[] | undefined>(undefined);
  private readonly api = inject(PublicApi);
  private readonly store = inject(PhoneStore);

  async bring(): Promise<void> {
    this.items.set(await this.store.get<HelpChannelDetail[]>('cache', KEY));
    const fetched = await this.api.listHelpChannels();
    if (fetched.state !== 'found') return;
    this.items.set(fetched.value.items);
    await this.store.write([{ shelf: 'cache', key: KEY, value: fetched.value.items }]);
  }
}
