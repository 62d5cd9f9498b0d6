import { Injectable } from '@nestjs/common';
import type { Identification, SelfCodeRecipe } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface StoredIdentification {
  readonly identification: Identification;
  readonly recipe: SelfCodeRecipe | null;
  readonly version: number;
}

@Injectable()
export class IdentificationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(eventId: string): Promise<StoredIdentification | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: StoredIdentification[] = await manager.query(
      `select identification, recipe, version from event_identifications where organisation_id = $1 and event_id = $2`,
      [organisationId, eventId],
    );
    return rows[0] ?? null;
  }

  /** Whether anybody has answered; the team's own observations say nothing of the kind. */
  async isAnswered(eventId: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `select 1 from responses where organisation_id = $1 and event_id = $2 and phase <> 'observation' limit 1`,
      [organisationId, eventId],
    );
    return rows.length === 1;
  }

  /**
   * Waits for the responses that are being stored at this moment (each holds a key lock on its deployment), and
   * keeps others away from the event's questionnaires; says whether any of these is for those present only.
   */
  async hold(eventId: string): Promise<{ presentOnly: boolean }> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query('select id from events where organisation_id = $1 and id = $2 for no key update', [
      organisationId,
      eventId,
    ]);
    const deployments: { presentOnly: boolean }[] = await manager.query(
      `select present_only "presentOnly" from deployments where organisation_id = $1 and event_id = $2 for update`,
      [organisationId, eventId],
    );
    return { presentOnly: deployments.some(({ presentOnly }) => presentOnly) };
  }

  async insert(
    eventId: string,
    identification: Identification,
    recipe: SelfCodeRecipe | null,
    now: Date,
  ): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `insert into event_identifications (organisation_id, event_id, identification, recipe, created_at, updated_at, version)
       values ($1, $2, $3, $4::jsonb, $5, $5, 1)`,
      [organisationId, eventId, identification, recipe && JSON.stringify(recipe), now],
    );
  }

  /** The event is held, so the version was compared against what is there now. */
  async update(
    eventId: string,
    identification: Identification,
    recipe: SelfCodeRecipe | null,
    now: Date,
  ): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update event_identifications set identification = $3, recipe = $4::jsonb, updated_at = $5, version = version + 1
        where organisation_id = $1 and event_id = $2`,
      [organisationId, eventId, identification, recipe && JSON.stringify(recipe), now],
    );
  }
}
