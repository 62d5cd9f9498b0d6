import { Injectable } from '@nestjs/common';
import { systemActor } from '../../platform/auth/actor';
import { isOutrun } from '../../platform/database/pg-errors';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { TallyMarks } from '../../programs';
import type { MarkedEvent } from '../../programs';
import { EventCounter } from './event-counter.service';
import { EventTallyRepository } from './event-tally.repository';

/** `outrun`: another process counts the event, or has counted it meanwhile. */
export type TallyOutcome = 'counted' | 'nothing-new' | 'outrun';

/**
 * Counts one event. Marks and answers are read in one snapshot, and exactly the marks of the snapshot are erased: a
 * change that it does not show has left a mark that stays. Two processes cannot both write what they counted: the
 * row is held while one counts, and a snapshot older than the row fails.
 */
@Injectable()
export class TallyJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly marks: TallyMarks,
    private readonly counter: EventCounter,
    private readonly repository: EventTallyRepository,
  ) {}

  async run(
    { organisationId, eventId }: MarkedEvent,
    when: 'marked' | 'always' = 'marked',
  ): Promise<TallyOutcome> {
    try {
      return await this.unitOfWork.apart(systemActor(organisationId), 'snapshot', async () => {
        const known = await this.repository.hold(eventId);
        if (known && when === 'marked' && !(await this.marks.isMarked(eventId))) return 'nothing-new';
        const counted = await this.counter.count(eventId);
        if (counted) await this.repository.store(eventId, counted, new Date());
        else if (known) await this.repository.remove(eventId);
        await this.marks.erase(eventId);
        return 'counted';
      });
    } catch (error) {
      if (isOutrun(error)) return 'outrun';
      throw error;
    }
  }
}
