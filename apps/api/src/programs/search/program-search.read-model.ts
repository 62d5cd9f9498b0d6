import { Injectable } from '@nestjs/common';
import type { EventState, InstitutionKind } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { visibleEvents, visiblePrograms } from '../row-scope';
import { onePerPerson, peopleNamed, SPARE_NAMES } from './people-named';

export interface FoundProgram {
  readonly id: string;
  readonly title: string;
  readonly year: number;
}

export interface FoundEvent {
  readonly id: string;
  readonly title: string;
  readonly state: EventState;
  readonly venueName: string | null;
  readonly startsAt: Date | null;
  readonly zone: string;
}

export interface FoundInstitution {
  readonly id: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly areaName: string;
}

export interface FoundStaff {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly position: string | null;
  readonly unit: string | null;
}

const holds = (column: string): string => `position(lower($2) in lower(${column})) > 0`;
/** What begins with the text before what holds it somewhere. */
const first = (column: string): string => `position(lower($2) in lower(${column})) = 1`;

/** The first few that fit a text, of what the actor may see: for the search over everything. */
@Injectable()
export class ProgramSearch {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  programs(text: string, limit: number): Promise<FoundProgram[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, text, limit];
    return manager.query(
      `select p.id, p.title, p.year from programs p
        where p.organisation_id = $1 and ${holds('p.title')} and ${visiblePrograms(actor, 'p', values)}
        order by ${first('p.title')} desc, p.year desc, p.id desc limit $3`,
      values,
    );
  }

  events(text: string, limit: number): Promise<FoundEvent[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, text, limit];
    return manager.query(
      `select e.id, e.title, e.state, e.venue_name "venueName", e.starts_at "startsAt", e.zone from events e
        where e.organisation_id = $1 and (${holds('e.title')} or ${holds(`coalesce(e.venue_name, '')`)})
          and ${visibleEvents(actor, 'e', values)}
        order by ${first('e.title')} desc, coalesce(e.starts_at, 'infinity') desc, e.id desc limit $3`,
      values,
    );
  }

  institutions(text: string, limit: number): Promise<FoundInstitution[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select i.id, i.name, i.kind, a.name "areaName" from institutions i join areas a on a.code = i.area_code
        where i.organisation_id = $1 and ${holds('i.name')}
        order by ${first('i.name')} desc, i.name, i.id limit $3`,
      [organisationId, text, limit],
    );
  }

  async staff(text: string, limit: number): Promise<FoundStaff[]> {
    const { manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, limit * SPARE_NAMES];
    const named = peopleNamed(text, values);
    if (named === null) return [];
    const rows: FoundStaff[] = await manager.query(
      `select s.id, s.person_id "personId", q.full_name "fullName", s.position, s.unit
         from ${named} n
         join staff_profiles s on s.organisation_id = $1 and s.person_id = n.person_id
         join people q on q.organisation_id = $1 and q.id = n.person_id
        order by n.word, n.person_id limit $2`,
      values,
    );
    return onePerPerson(rows, limit);
  }
}
