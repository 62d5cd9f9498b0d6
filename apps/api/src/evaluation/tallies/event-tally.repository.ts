import { Injectable } from '@nestjs/common';
import type { Tally, WavesComparison } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { CountedDesign } from './counted-design';

/** The results of an event as whole numbers, with the design they were counted by. */
export interface CountedEvent {
  readonly measureKey: string;
  readonly design: CountedDesign;
  readonly tally: Tally;
  readonly overWaves: WavesComparison | null;
  /** Answers that were read. */
  readonly responses: number;
}

export interface StoredTally extends CountedEvent {
  readonly computedAt: Date;
}

@Injectable()
export class EventTallyRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(eventId: string): Promise<StoredTally | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: StoredTally[] = await manager.query(
      `select measure_key "measureKey", design, tally, over_waves "overWaves", responses, computed_at "computedAt"
         from event_tallies where organisation_id = $1 and event_id = $2`,
      [organisationId, eventId],
    );
    return rows[0] ?? null;
  }

  /** Whether there is a row, held against other processes; a row that another holds or has changed since fails. */
  async hold(eventId: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      'select 1 from event_tallies where organisation_id = $1 and event_id = $2 for update nowait',
      [organisationId, eventId],
    );
    return rows.length === 1;
  }

  /** Of two that write a first row at once the one whose snapshot does not show the other's fails. */
  async store(eventId: string, counted: CountedEvent, now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    const { measureKey, design, tally, overWaves, responses } = counted;
    await manager.query(
      `insert into event_tallies (organisation_id, event_id, measure_key, design, tally, over_waves, responses, computed_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 1)
       on conflict (organisation_id, event_id) do update set measure_key = excluded.measure_key,
         design = excluded.design, tally = excluded.tally, over_waves = excluded.over_waves,
         responses = excluded.responses, computed_at = excluded.computed_at, version = event_tallies.version + 1`,
      [
        ...[organisationId, eventId, measureKey, JSON.stringify(design), JSON.stringify(tally)],
        ...[overWaves && JSON.stringify(overWaves), responses, now],
      ],
    );
  }

  async remove(eventId: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query('delete from event_tallies where organisation_id = $1 and event_id = $2', [
      organisationId,
      eventId,
    ]);
  }
}
