import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { TallyMarks } from '../../programs';
import { emptyTally, EventCounter } from './event-counter.service';
import { EventTallyRepository } from './event-tally.repository';
import type { StoredTally } from './event-tally.repository';

/** A tally as somebody reads it now. */
export interface EventTally extends StoredTally {
  /** False while a change waits to be counted. */
  readonly current: boolean;
}

/** The results of events as whole numbers: what is read instead of answers. Inside the transaction of the request. */
@Injectable()
export class EventTallies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: EventTallyRepository,
    private readonly marks: TallyMarks,
    private readonly counter: EventCounter,
  ) {}

  /** Null where the event asks nothing that is measured. What was never counted is nobody's yet, and not current. */
  async of(eventId: string): Promise<EventTally | null> {
    // Before the tally: what is counted between the two is then called waiting, never the other way round.
    const waits = await this.marks.isMarked(eventId);
    const stored = await this.repository.find(eventId);
    return stored ? { ...stored, current: !waits } : this.uncounted(eventId);
  }

  private async uncounted(eventId: string): Promise<EventTally | null> {
    const counting = await this.counter.counting(eventId);
    if (!counting) return null;
    const { organisationId } = this.unitOfWork;
    this.marks.announce({ organisationId, eventId });
    const { design, measureKey } = counting;
    const tally = emptyTally(design);
    return {
      design,
      measureKey,
      tally,
      overWaves: null,
      responses: 0,
      computedAt: new Date(),
      current: false,
    };
  }
}
