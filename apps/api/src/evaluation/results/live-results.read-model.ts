import { Injectable } from '@nestjs/common';
import type { CountTable } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface CountedWave {
  /** As the tally calls it: `pre`, `post`, `follow_up_1`, … */
  readonly key: string;
  readonly sheets: number;
  readonly maxScore: number;
  readonly totals: CountTable;
}

export interface CountedWaves {
  readonly computedAt: Date;
  readonly waves: readonly CountedWave[];
}

/** Of a tally what moves on the screen of the hall: the rest of it is not read. */
@Injectable()
export class LiveResultsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async counted(eventId: string): Promise<CountedWaves | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: CountedWaves[] = await manager.query(
      `select t.computed_at "computedAt",
              (select coalesce(jsonb_agg(jsonb_build_object('key', w.key, 'maxScore', w.design->'sheet'->'maxScore',
                        'sheets', coalesce(t.tally->'waves'->w.key->'sheets', '0'),
                        'totals', coalesce(t.tally->'waves'->w.key->'totals', '[]'))), '[]')
                 from (select d.value design, case when d.value->>'phase' = 'follow_up'
                              then 'follow_up_' || (d.value->>'wave') else d.value->>'phase' end key
                         from jsonb_array_elements(t.design->'waves') d) w) waves
         from event_tallies t where t.organisation_id = $1 and t.event_id = $2`,
      [organisationId, eventId],
    );
    return rows[0] ?? null;
  }
}
