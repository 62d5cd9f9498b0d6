import { inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import { PublicApi } from '../transport/public-api';
import type { PublicEvent, PublicInstrument } from '../transport/public-api-types';

const eventKey = (joinCode: string): string => `event:${joinCode}`;
const instrumentKey = (versionId: string): string => `instrument:${versionId}`;

/** The event this page is about: from the phone at once, from the server when it answers. */
@Injectable({ providedIn: 'root' })
export class CurrentEvent {
  readonly joinCode = signal('');
  readonly event = signal<PublicEvent | undefined>(undefined);
  readonly state = signal<'loading' | 'ready' | 'unknown' | 'unreachable'>('loading');
  private readonly api = inject(PublicApi);
  private readonly store = inject(PhoneStore);

  async open(joinCode: string): Promise<void> {
    if (this.joinCode() === joinCode && this.event()) return this.refresh();
    this.joinCode.set(joinCode);
    this.event.set(undefined);
    this.state.set('loading');
    const kept = await this.kept(joinCode);
    if (kept) this.show(kept);
    await this.refresh();
  }

  /** Asks the server what is open now; without signal the phone's copy stays. */
  async refresh(): Promise<void> {
    const joinCode = this.joinCode();
    const fetched = await this.api.getPublicEvent(joinCode);
    if (this.joinCode() !== joinCode) return;
    if (fetched.state === 'found') {
      this.show(fetched.value);
      await this.keep(joinCode, fetched.value);
      await this.bringInstruments();
    } else if (fetched.state === 'unknown' || !this.event()) {
      this.state.set(fetched.state);
    }
  }

  /** An event as this phone saw it last. */
  kept(joinCode: string): Promise<PublicEvent | undefined> {
    return this.store.get<PublicEvent>('cache', eventKey(joinCode));
  }

  /** A published version never changes: once on the phone, it is never asked for again. */
  async instrument(versionId: string): Promise<PublicInstrument | undefined> {
    const kept = await this.store.get<PublicInstrument>('cache', instrumentKey(versionId));
    if (kept) return kept;
    const fetched = await this.api.getPublicInstrument(this.joinCode(), versionId);
    if (fetched.state !== 'found') return undefined;
    await this.store.write([{ shelf: 'cache', key: instrumentKey(versionId), value: fetched.value }]);
    return fetched.value;
  }

  keep(joinCode: string, event: PublicEvent): Promise<void> {
    return this.store.write([{ shelf: 'cache', key: eventKey(joinCode), value: event }]);
  }

  private show(event: PublicEvent): void {
    this.event.set(event);
    this.state.set('ready');
  }

  /** Brought before they are needed, so that losing the signal in between costs nothing. */
  private async bringInstruments(): Promise<void> {
    const open = this.event()?.phases.filter((phase) => phase.state === 'open') ?? [];
    for (const { instrumentVersionId } of open) await this.instrument(instrumentVersionId);
  }
}
