import { Injectable } from '@nestjs/common';
import { HELD_STATES } from '@ikrar/domain';
import type { EventPairs } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

/** Which events: all, those of a program, or those that took place in an area. */
export interface ImpactScope {
  readonly programId?: string;
  readonly areaCode?: string;
}

export interface ImpactCounts {
  readonly events: number;
  readonly participations: number;
  /** Whether the tally of an event waits to be counted. */
  readonly waits: boolean;
}

export interface MeasuredVersion {
  readonly id: string;
  readonly title: string;
  readonly number: number;
}

/** Of events that were held, nameless. Nothing here reads an answer: what they show stands in their tallies. */
@Injectable()
export class ImpactReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async counts(scope: ImpactScope): Promise<ImpactCounts> {
    const { manager } = this.unitOfWork;
    const { held, values } = this.held(scope);
    const rows: ImpactCounts[] = await manager.query(
      `with held as (${held})
       select (select count(*)::int from held) events,
              (select count(*)::int from participants p join held e on e.id = p.event_id
                where p.organisation_id = $1 and p.role = 'participant' and p.present_at is not null) participations,
              exists (select 1 from tally_marks m join held e on e.id = m.event_id where m.organisation_id = $1) waits`,
      values,
    );
    return rows[0] ?? { events: 0, participations: 0, waits: false };
  }

  tallies(scope: ImpactScope): Promise<EventPairs[]> {
    const { manager } = this.unitOfWork;
    const { held, values } = this.held(scope);
    return manager.query(
      `with held as (${held})
       select t.measure_key "measureKey",
              jsonb_build_object('maxScore', t.design #> '{measure,maxScore}', 'topics', t.design #> '{measure,topics}') measure,
              jsonb_build_object('pairs', t.tally #> '{pairs,pairs}', 'totals', t.tally #> '{pairs,totals}',
                                 'topics', t.tally #> '{pairs,topics}') pairs
         from event_tallies t join held e on e.id = t.event_id where t.organisation_id = $1`,
      values,
    );
  }

  versions(ids: readonly string[]): Promise<MeasuredVersion[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select v.id, i.title, v.number from instrument_versions v
         join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where v.organisation_id = $1 and v.id = any ($2::uuid[])`,
      [organisationId, ids],
    );
  }

  async isProgram(id: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      'select 1 from programs where organisation_id = $1 and id = $2',
      [organisationId, id],
    );
    return rows.length === 1;
  }

  async isArea(code: string): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query('select 1 from areas where code = $1', [
      code,
    ]);
    return rows.length === 1;
  }

  private held({ programId, areaCode }: ImpactScope): { held: string; values: unknown[] } {
    const values: unknown[] = [this.unitOfWork.organisationId, HELD_STATES];
    const conditions = ['organisation_id = $1', 'state = any ($2)'];
    if (programId !== undefined) conditions.push(`program_id = $${values.push(programId)}`);
    if (areaCode !== undefined) {
      const area = `$${values.push(areaCode)}`;
      conditions.push(`(area_code = ${area} or (area_code > ${area} || '.' and area_code < ${area} || '/'))`);
    }
    return { held: `select id from events where ${conditions.join(' and ')}`, values };
  }
}
