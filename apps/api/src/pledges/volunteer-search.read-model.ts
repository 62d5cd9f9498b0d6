import { Injectable } from '@nestjs/common';
import type { PledgeStatus } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { onePerPerson, peopleNamed, SPARE_NAMES, visibleEvents } from '../programs';

export interface FoundVolunteer {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly fullName: string;
  readonly areaName: string;
  readonly status: PledgeStatus;
}

/** Who pledged: in the own organisation, or what others share with an official's office. */
@Injectable()
export class VolunteerSearch {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async own(text: string, limit: number): Promise<FoundVolunteer[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, limit * SPARE_NAMES];
    const named = peopleNamed(text, values);
    if (named === null) return [];
    const rows: FoundVolunteer[] = await manager.query(
      `select latest.*, n.person_id "personId", q.full_name "fullName"
         from ${named} n
         join lateral (
           select g.id, g.organisation_id "organisationId", g.status, a.name "areaName"
             from pledges g
             join events e on e.organisation_id = g.organisation_id and e.id = g.event_id
             join areas a on a.code = g.area_code
            where g.organisation_id = $1 and g.person_id = n.person_id and ${visibleEvents(actor, 'e', values)}
            order by g.pledged_at desc, g.id desc limit 1
         ) latest on true
         join people q on q.organisation_id = $1 and q.id = n.person_id
        order by n.word, n.person_id limit $2`,
      values,
    );
    return onePerPerson(rows, limit);
  }

  /** By the name that was shared, which the words of the organisation's own people do not hold. */
  shared(text: string, limit: number): Promise<FoundVolunteer[]> {
    return this.unitOfWork.manager.query(
      `select g.id, g.person_id "personId", g.organisation_id "organisationId", g.shared_name "fullName", g.status,
              a.name "areaName"
         from pledges g join areas a on a.code = g.area_code
        where g.organisation_id || '/' || g.agreement_id = any ($1::text[])
          and position(lower($2) in lower(g.shared_name)) > 0
          and g.status not in ('declined', 'withdrawn', 'alumni')
        order by position(lower($2) in lower(g.shared_name)) = 1 desc, g.shared_name, g.id limit $3`,
      [this.unitOfWork.actor.agreements, text, limit],
    );
  }
}
