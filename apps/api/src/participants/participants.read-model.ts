import { Injectable } from '@nestjs/common';
import { nameWords } from '@ikrar/domain';
import type { ParticipantRole, Sex } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';

export interface ParticipantRow {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly role: ParticipantRole;
  readonly sex: Sex | null;
  readonly birthYear: number | null;
  readonly className: string | null;
  readonly areaCode: string | null;
  readonly areaName: string | null;
  readonly represents: string | null;
  readonly personalCode: string;
  readonly presentAt: Date | null;
  readonly version: number;
}

export interface CountedParticipant {
  readonly role: ParticipantRole;
  readonly sex: Sex | null;
  readonly birthYear: number | null;
  readonly className: string | null;
  readonly represents: string | null;
  readonly present: boolean;
}

const COLUMNS = `p.id, p.person_id "personId", q.full_name "fullName", p.role, p.sex, p.birth_year "birthYear",
  p.class_name "className", p.area_code "areaCode", a.name "areaName", p.represents, p.personal_code "personalCode",
  p.present_at "presentAt", p.version`;

const TABLES = `participants p
  join people q on q.organisation_id = p.organisation_id and q.id = p.person_id
  left join areas a on a.code = p.area_code`;

/** The roster of an event as the screens want it. */
@Injectable()
export class ParticipantsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(
    eventId: string,
    filter: { search: string | null; role: ParticipantRole | null },
    after: readonly string[] | null,
    limit: number,
  ): Promise<ParticipantRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [
      organisationId,
      eventId,
      filter.role,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ];
    const found = nameWords(filter.search ?? '').map((word) => {
      values.push(word);
      const from = `$${values.length}::text`;
      return `and exists (select 1 from person_words w where w.organisation_id = $1 and w.person_id = p.person_id
                and w.word >= ${from} and w.word < ${from} || chr(1114111))`;
    });
    return manager.query(
      `select ${COLUMNS} from ${TABLES}
        where p.organisation_id = $1 and p.event_id = $2 and ($3::text is null or p.role = $3)
          and ($4::text is null or (q.full_name, p.id) > ($4::text, $5::uuid)) ${found.join(' ')}
        order by q.full_name, p.id limit $6`,
      values,
    );
  }

  async find(eventId: string, id: string): Promise<ParticipantRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: ParticipantRow[] = await manager.query(
      `select ${COLUMNS} from ${TABLES} where p.organisation_id = $1 and p.event_id = $2 and p.id = $3`,
      [organisationId, eventId, id],
    );
    return rows[0] ?? null;
  }

  all(eventId: string): Promise<ParticipantRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select ${COLUMNS} from ${TABLES} where p.organisation_id = $1 and p.event_id = $2 order by q.full_name, p.id limit 5000`,
      [organisationId, eventId],
    );
  }

  /** Nameless, for counting. */
  counted(eventId: string): Promise<CountedParticipant[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select role, sex, birth_year "birthYear", class_name "className", represents, present_at is not null present
         from participants where organisation_id = $1 and event_id = $2`,
      [organisationId, eventId],
    );
  }

  async planned(
    eventId: string,
  ): Promise<{ size: number | null; classes: { className: string; planned: number }[] }> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { size: number | null; classes: { className: string; planned: number }[] }[] =
      await manager.query(
        'select planned_size size, planned_classes classes from events where organisation_id = $1 and id = $2',
        [organisationId, eventId],
      );
    return rows[0] ?? { size: null, classes: [] };
  }

  /** Areas a name in an imported list may mean: those of the regency of the event. */
  villagesNear(areaCode: string | null): Promise<{ code: string; searchText: string }[]> {
    const regency = areaCode ? areaCode.slice(0, 5) : null;
    return this.unitOfWork.manager.query(
      `select code, search_text "searchText" from areas where level = 'village' and code > $1 || '.' and code < $1 || '/'
       union all
       select area_code, search_text from area_aliases where area_code > $1 || '.' and area_code < $1 || '/'`,
      [regency ?? 'none'],
    );
  }
}
