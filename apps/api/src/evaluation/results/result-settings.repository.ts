import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { ChosenSettings } from './result-settings.entity';

export interface StoredSettings {
  readonly settings: ChosenSettings;
  readonly version: number;
}

@Injectable()
export class ResultSettingsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(eventId: string): Promise<StoredSettings | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: StoredSettings[] = await manager.query(
      'select settings, version from result_settings where organisation_id = $1 and event_id = $2',
      [organisationId, eventId],
    );
    return rows[0] ?? null;
  }

  /** What share of it the team wants to see reached, by objective; objectives without a target are left out. */
  async targets(programId: string): Promise<Record<string, number>> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { code: string; target: number }[] = await manager.query(
      `select code, target_percent target from program_objectives
        where organisation_id = $1 and program_id = $2 and code is not null and target_percent is not null
        order by position desc`,
      [organisationId, programId],
    );
    return Object.fromEntries(rows.map(({ code, target }) => [code, target]));
  }

  /** False when somebody chose meanwhile; version 0 is that of an event for which nobody did. */
  async save(eventId: string, version: number, settings: ChosenSettings, now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const values = [organisationId, eventId, JSON.stringify(settings), now];
    const rows: unknown[] =
      version === 0
        ? await manager.query(
            `with made as (
               insert into result_settings (organisation_id, event_id, settings, created_at, updated_at, version)
               values ($1, $2, $3::jsonb, $4, $4, 1) on conflict do nothing returning 1
             ) select 1 from made`,
            values,
          )
        : await manager.query(
            `with changed as (
               update result_settings set settings = $3::jsonb, updated_at = $4, version = version + 1
                where organisation_id = $1 and event_id = $2 and version = $5 returning 1
             ) select 1 from changed`,
            [...values, version],
          );
    return rows.length === 1;
  }
}
