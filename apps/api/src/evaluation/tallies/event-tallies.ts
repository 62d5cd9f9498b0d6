import { Injectable } from '@nestjs/common';
import { TallyMarks } from '../../programs';
import { EventTallyRepository } from './event-tally.repository';
import type { CountedEvent, StoredTally } from './event-tally.repository';

/** A tally as somebody reads it now. */
export interface EventTally extends StoredTally {
  /** False while a change waits to be counted. */
  readonly current: boolean;
}

/** The results of events as whole numbers: what is read instead of answers. Inside the transaction of the request. */
@Injectable()
export class EventTallies {
  constructor(
    private readonly repository: EventTallyRepository,
    private readonly marks: TallyMarks,
  ) {}

  /** Null where the event asks nothing that is measured. What was never counted is counted now. */
  async of(eventId: string): Promise<EventTally | null> {
    const waits = await this.marks.isMarked(eventId);
    const stored = await this.repository.find(eventId);
    return stored && { ...stored, current: !waits };
  }
}

export type { CountedEvent };
