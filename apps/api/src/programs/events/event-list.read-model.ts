import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { visibleEvents } from '../row-scope';

export interface EventListRow {
  readonly id: string;
  readonly programId: string;
  readonly programTitle: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly venueName: string | null;
  readonly areaName: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly zone: string;
  readonly plannedSize: number | null;
  readonly present: number;
  readonly sortKey: string;
}

export interface EventFilter {
  readonly program: string | null;
  readonly state: string | null;
  readonly search: string | null;
}

@Injectable()
export class EventListReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Without a date first, then the latest first; `after` is the sort key and id of the last row before. */
  list(filter: EventFilter, after: readonly string[] | null, limit: number): Promise<EventListRow[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [
      organisationId,
      filter.program,
      filter.state,
      filter.search,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ];
    return manager.query(
      `select e.id, e.program_id "programId", p.title "programTitle", e.title, e.kind, e.state,
              e.venue_name "venueName", a.name "areaName", e.starts_at "startsAt", e.ends_at "endsAt", e.zone,
              e.planned_size "plannedSize",
              (select count(*)::int from participants t where t.organisation_id = e.organisation_id
                  and t.event_id = e.id and t.role = 'participant' and t.present_at is not null) present,
              coalesce(e.starts_at, 'infinity')::text "sortKey"
         from events e
         join programs p on p.organisation_id = e.organisation_id and p.id = e.program_id
         left join areas a on a.code = e.area_code
        where e.organisation_id = $1
          and ($2::uuid is null or e.program_id = $2)
          and ($3::text is null or e.state = $3)
          and ($4::text is null or position(lower($4) in lower(e.title)) > 0
               or position(lower($4) in lower(coalesce(e.venue_name, ''))) > 0)
          and ($5::text is null or (coalesce(e.starts_at, 'infinity'), e.id) < ($5::timestamptz, $6::uuid))
          and ${visibleEvents(actor, 'e', values)}
        order by coalesce(e.starts_at, 'infinity') desc, e.id desc limit $7`,
      values,
    );
  }
}
