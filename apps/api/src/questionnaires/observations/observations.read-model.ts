import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface ObservationRow {
  readonly id: string;
  readonly deploymentId: string;
  readonly answers: Record<string, string | number | string[] | null>;
  readonly score: number;
  readonly receivedAt: Date;
}

@Injectable()
export class ObservationsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A handful: one sheet an observer. */
  list(eventId: string): Promise<ObservationRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select id, deployment_id "deploymentId", answers, score, received_at "receivedAt" from responses
        where organisation_id = $1 and event_id = $2 and phase = 'observation' order by received_at, id`,
      [organisationId, eventId],
    );
  }
}
