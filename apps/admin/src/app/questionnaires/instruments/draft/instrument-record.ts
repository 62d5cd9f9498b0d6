import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Api, changeInstrument, getInstrument, publishInstrument } from '@ikrar/api-client';
import type { ChangeInstrumentBody, InstrumentDetail } from '@ikrar/api-client';
import { ifMatch } from '../../../platform/stale';

/** One questionnaire as the server has it. Writes go one after the other, each under the version of the one before. */
@Injectable()
export class InstrumentRecord {
  private readonly api = inject(Api);
  private readonly id = signal<string | null>(null);
  private readonly resource = httpResource<InstrumentDetail>(() => {
    const id = this.id();
    return id === null ? undefined : getInstrument.PATH.replace('{id}', id);
  });
  private readonly known = linkedSignal(() => (this.resource.hasValue() ? this.resource.value() : null));
  private last: Promise<unknown> = Promise.resolve();

  readonly detail = this.known.asReadonly();
  /** As it came when the page was opened: an own write does not count as another record. */
  readonly opened = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly error = this.resource.error;

  open(id: string): void {
    this.id.set(id);
  }

  reload(): void {
    this.resource.reload();
  }

  /** What somebody else has made of it. */
  take(newer: InstrumentDetail): void {
    this.known.set(newer);
  }

  change(body: ChangeInstrumentBody): Promise<InstrumentDetail> {
    return this.inTurn((id, version) =>
      this.api.invoke(changeInstrument, { id, 'If-Match': ifMatch(version), body }),
    );
  }

  publish(): Promise<InstrumentDetail> {
    return this.inTurn((id, version) =>
      this.api.invoke(publishInstrument, { id, 'If-Match': ifMatch(version) }),
    );
  }

  private inTurn(
    write: (id: string, version: number) => Promise<InstrumentDetail>,
  ): Promise<InstrumentDetail> {
    const turn = this.last.then(async () => {
      const record = this.known();
      if (record === null) throw new Error('A questionnaire is written after it was read');
      const written = await write(record.id, record.version);
      this.known.set(written);
      return written;
    });
    this.last = turn.catch(() => null);
    return turn;
  }
}
