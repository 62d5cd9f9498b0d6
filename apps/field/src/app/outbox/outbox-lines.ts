import { inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import { OutboxLine, outboxLine, OutboxRecord } from './outbox-record';

/** What this phone still keeps, as the first screen says it; what carries it comes later. */
@Injectable({ providedIn: 'root' })
export class OutboxLines {
  readonly lines = signal<OutboxLine[]>([]);
  private readonly store = inject(PhoneStore);

  /** Must have run before a page says of anything that it was received. */
  async load(): Promise<void> {
    this.show(await this.store.all<OutboxRecord>('outbox'));
  }

  show(records: OutboxRecord[]): void {
    this.lines.set(records.map(outboxLine));
  }
}
