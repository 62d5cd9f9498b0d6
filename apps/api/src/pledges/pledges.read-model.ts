import { Injectable } from '@nestjs/common';
import type { DutyCode, PledgeSource, PledgeStatus } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { visibleEvents } from '../programs';

export interface PledgeRow {
  readonly id: string;
  readonly eventId: string;
  readonly eventTitle: string;
  readonly personId: string;
  readonly participantId: string;
  readonly fullName: string;
  readonly role: 'participant' | 'companion' | 'guest';
  readonly birthYear: number | null;
  readonly pledgeTextId: string;
  readonly duties: DutyCode[];
  readonly areaCode: string;
  readonly areaName: string;
  readonly status: PledgeStatus;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly nextContactOn: string | null;
  readonly shareWanted: boolean;
  readonly guardianConsentId: string | null;
  readonly agreementId: string | null;
  readonly officeName: string | null;
  readonly source: PledgeSource;
  readonly pledgedAt: Date;
  readonly startsAt: Date | null;
  readonly zone: string;
  readonly version: number;
}

export interface PledgeChangeRow {
  readonly fromStatus: PledgeStatus | null;
  readonly toStatus: PledgeStatus;
  readonly nextContactOn: string | null;
  readonly note: string | null;
  readonly changedByName: string | null;
  readonly changedAt: Date;
}

export interface PledgeFilter {
  readonly eventId: string | null;
  readonly status: PledgeStatus | null;
  readonly areaPattern: string | null;
  readonly ownerId: string | null;
  /** Only those whose next contact lies before this day, or who have none while one is due. */
  readonly staleOn: string | null;
}

const COLUMNS = `g.id, g.event_id "eventId", e.title "eventTitle", g.person_id "personId", p.id "participantId",
  q.full_name "fullName", p.role, q.birth_year "birthYear", g.pledge_text_id "pledgeTextId", g.duties, g.area_code "areaCode",
  a.name "areaName", g.status, g.owner_id "ownerId", u.display_name "ownerName", g.next_contact_on::text "nextContactOn",
  g.share_wanted "shareWanted", g.guardian_consent_id "guardianConsentId", g.agreement_id "agreementId",
  s.office_name "officeName", g.source, g.pledged_at "pledgedAt", e.starts_at "startsAt", e.zone, g.version`;

const TABLES = `pledges g
  join events e on e.organisation_id = g.organisation_id and e.id = g.event_id
  join people q on q.organisation_id = g.organisation_id and q.id = g.person_id
  join participants p on p.organisation_id = g.organisation_id and p.event_id = g.event_id and p.personal_code = g.personal_code
  join areas a on a.code = g.area_code
  join users u on u.id = g.owner_id
  left join sharing_agreements s on s.organisation_id = g.organisation_id and s.id = g.agreement_id`;

const WAITING = `g.status not in ('alumni', 'declined', 'withdrawn')`;
/** Who waits without a day sorts as the most overdue; where nobody waits comes last. */
const DUE = `case when ${WAITING} then coalesce(g.next_contact_on, date '1900-01-01') else date '9999-12-31' end`;

@Injectable()
export class PledgesReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(
    filter: PledgeFilter,
    after: readonly string[] | null,
    limit: number,
  ): Promise<(PledgeRow & { due: string })[]> {
    const { manager, organisationId, actor } = this.unitOfWork;
    const values: unknown[] = [
      organisationId,
      filter.eventId,
      filter.status,
      filter.areaPattern,
      filter.ownerId,
      filter.staleOn,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ];
    return manager.query(
      `select ${COLUMNS}, (${DUE})::text due from ${TABLES}
        where g.organisation_id = $1 and ($2::uuid is null or g.event_id = $2) and ($3::text is null or g.status = $3)
          and ($4::text is null or g.area_code like $4) and ($5::uuid is null or g.owner_id = $5)
          and ($6::date is null or (${WAITING} and (${DUE}) < $6::date))
          and ($7::date is null or ((${DUE}), g.id) > ($7::date, $8::uuid))
          and ${visibleEvents(actor, 'e', values)}
        order by ${DUE}, g.id limit $9`,
      values,
    );
  }

  async find(id: string): Promise<PledgeRow | null> {
    const { manager, organisationId, actor } = this.unitOfWork;
    const values: unknown[] = [organisationId, id];
    const rows: PledgeRow[] = await manager.query(
      `select ${COLUMNS} from ${TABLES} where g.organisation_id = $1 and g.id = $2 and ${visibleEvents(actor, 'e', values)}`,
      values,
    );
    return rows[0] ?? null;
  }

  history(pledgeId: string): Promise<PledgeChangeRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select c.from_status "fromStatus", c.to_status "toStatus", c.next_contact_on::text "nextContactOn", c.note,
              u.display_name "changedByName", c.changed_at "changedAt"
         from pledge_changes c left join users u on u.id = c.changed_by
        where c.organisation_id = $1 and c.pledge_id = $2 order by c.changed_at, c.id`,
      [organisationId, pledgeId],
    );
  }

  async areaNames(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { code: string; name: string }[] = await this.unitOfWork.manager.query(
      'select code, name from areas where code = any ($1::text[])',
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row.name]));
  }
}
