import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';

export interface ItemPair {
  readonly earlier: string;
  readonly later: string;
}

interface VersionPair {
  readonly earlierVersionId: string;
  readonly laterVersionId: string;
}

export interface DeclaredEquivalence extends VersionPair {
  readonly items: readonly ItemPair[];
}

export interface EquivalenceRow extends DeclaredEquivalence {
  readonly id: string;
  readonly earlier: ComparedVersionRow;
  readonly later: ComparedVersionRow;
  readonly declaredAt: Date;
}

interface ComparedVersionRow {
  readonly instrumentId: string;
  readonly title: string;
  readonly number: number;
}

const version = (which: string): string =>
  `(select json_build_object('instrumentId', i.id, 'title', i.title, 'number', v.number)
      from instrument_versions v join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
     where v.organisation_id = e.organisation_id and v.id = e.${which}_version_id) ${which}`;

const SELECT = `select e.id, e.earlier_version_id "earlierVersionId", e.later_version_id "laterVersionId", e.items,
    e.declared_at "declaredAt", ${version('earlier')}, ${version('later')}
  from version_equivalences e where e.organisation_id = $1`;

@Injectable()
export class VersionEquivalenceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Where the version is the earlier or the later one, newest first. */
  list(versionId: string): Promise<EquivalenceRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `${SELECT} and $2 in (e.earlier_version_id, e.later_version_id) order by e.declared_at desc, e.id`,
      [organisationId, versionId],
    );
  }

  async find(id: string): Promise<EquivalenceRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: EquivalenceRow[] = await manager.query(`${SELECT} and e.id = $2`, [organisationId, id]);
    return rows[0] ?? null;
  }

  /** Whether two versions are declared equal already, whichever is called the earlier. */
  async isDeclared(one: string, other: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `select 1 from version_equivalences where organisation_id = $1
          and (earlier_version_id, later_version_id) in (($2, $3), ($3, $2))`,
      [organisationId, one, other],
    );
    return rows.length > 0;
  }

  async insert(id: string, declared: DeclaredEquivalence, now: Date): Promise<void> {
    const { manager, organisationId, actor } = this.unitOfWork;
    await manager.query(
      `insert into version_equivalences
         (organisation_id, id, earlier_version_id, later_version_id, items, declared_by, declared_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        organisationId,
        id,
        declared.earlierVersionId,
        declared.laterVersionId,
        JSON.stringify(declared.items),
        actor.userId,
        now,
      ],
    );
  }

  /** The events that ask one of the two versions and, before or later, the other. */
  async eventsAskingBoth({ earlierVersionId, laterVersionId }: VersionPair): Promise<string[]> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { eventId: string }[] = await manager.query(
      `select distinct a.event_id "eventId" from deployments a join deployments b
           on b.organisation_id = a.organisation_id and b.event_id = a.event_id
        where a.organisation_id = $1 and a.instrument_version_id = $2 and b.instrument_version_id = $3`,
      [organisationId, earlierVersionId, laterVersionId],
    );
    return rows.map(({ eventId }) => eventId);
  }

  async remove(id: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query('delete from version_equivalences where organisation_id = $1 and id = $2', [
      organisationId,
      id,
    ]);
  }
}
