import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Api, getInstrument, publishInstrument, changeInstrument } from '@ikrar/api-client';
import type { InstrumentDetail, InstrumentItemDto } from '@ikrar/api-client';
import { checkInstrument } from '@ikrar/domain';
import { ifMatch, Stale } from '../../platform/stale';

type Write = (id: string, version: number) => Promise<InstrumentDetail>;

/** One instrument and what may be done to it: every change is sent at once, under the version that was read. */
@Injectable()
export class InstrumentEditor {
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly id = signal<string | null>(null);
  private readonly resource = httpResource<InstrumentDetail>(() => {
    const id = this.id();
    return id === null ? undefined : getInstrument.PATH.replace('{id}', id);
  });
  private readonly known = linkedSignal(() => (this.resource.hasValue() ? this.resource.value() : null));

  readonly instrument = this.known.asReadonly();
  readonly error = this.resource.error;
  readonly sending = signal(false);
  readonly items = computed(() => this.instrument()?.content.items ?? []);
  readonly isDraft = computed(() => this.instrument()?.newest.status === 'draft');
  readonly issues = computed(() => {
    const instrument = this.instrument();
    return instrument && this.isDraft() ? checkInstrument(instrument.content) : [];
  });

  private last: Promise<unknown> = Promise.resolve();

  open(id: string): void {
    this.id.set(id);
  }

  reload(): void {
    this.resource.reload();
  }

  /**
   * Sends the questions as they shall be; on a published version this begins the next one. False when somebody
   * else's change was taken instead.
   */
  saveItems(change: (items: readonly InstrumentItemDto[]) => readonly InstrumentItemDto[]): Promise<boolean> {
    return this.inTurn((id, version) => {
      const body = { content: { items: [...change(this.items())] } };
      return this.api.invoke(changeInstrument, { id, 'If-Match': ifMatch(version), body });
    });
  }

  saveTitle(title: string): Promise<boolean> {
    return this.inTurn((id, version) =>
      this.api.invoke(changeInstrument, { id, 'If-Match': ifMatch(version), body: { title } }),
    );
  }

  publish(): Promise<boolean> {
    return this.inTurn((id, version) =>
      this.api.invoke(publishInstrument, { id, 'If-Match': ifMatch(version) }),
    );
  }

  /** One after the other: each write needs the version that the one before has made. */
  private inTurn(write: Write): Promise<boolean> {
    const turn = this.last.then(() => this.write(write));
    this.last = turn.catch(() => false);
    return turn;
  }

  private async write(write: Write): Promise<boolean> {
    const instrument = this.instrument();
    if (instrument === null) return false;
    this.sending.set(true);
    try {
      const { id, version } = instrument;
      const { record, mine } = await this.stale.over(version, (known) => write(id, known));
      this.known.set(record);
      return mine;
    } finally {
      this.sending.set(false);
    }
  }
}
