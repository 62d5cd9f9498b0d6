import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface ObservationRow {
  readonly id: string;
  readonly deploymentId: string;
  readonly answers: Record<string, string | number | string[] | null>;
  readonly score: number;
  readonly observerName: string | null;
  readonly receivedAt: Date;
}

@Injectable()
export class ObservationsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A handful: one sheet an observer. */
  list(eventId: string): Promise<ObservationRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select r.id, r.deployment_id "deploymentId", r.answers, r.score, u.display_name "observerName",
              r.received_at "receivedAt"
         from responses r left join users u on u.id = r.entered_by
        where r.organisation_id = $1 and r.event_id = $2 and r.phase = 'observation' order by r.received_at, r.id`,
      [organisationId, eventId],
    );
  }
}
