import { Injectable } from '@nestjs/common';
import type { InstrumentContent } from '@ikrar/domain';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';

@Injectable()
export class InstrumentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when the id is taken: then the caller compares what is stored with what was sent. */
  async insert(id: string, title: string, content: InstrumentContent, now: Date): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into instruments (organisation_id, id, title, purpose, created_at, updated_at, version)
       values ($1, $2, $3, 'other', $4, $4, 1) on conflict (organisation_id, id) do nothing returning id`,
      [organisationId, id, title, now],
    );
    if (rows.length === 0) return false;
    await this.beginDraft(id, 1, content, now);
    return true;
  }

  async beginDraft(
    instrumentId: string,
    number: number,
    content: InstrumentContent,
    now: Date,
  ): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `insert into instrument_versions
         (organisation_id, id, instrument_id, number, status, content, created_at, updated_at, version)
       values ($1, $2, $3, $4, 'draft', $5, $6, $6, 1)`,
      [organisationId, newId(), instrumentId, number, JSON.stringify(content), now],
    );
  }

  /** The instrument's own version guards its draft too: one number to read, one to send back. */
  claim(id: string, version: number, title: string | undefined, now: Date): Promise<boolean> {
    return compareAndSet(this.unitOfWork, 'instruments', id, version, { title }, now);
  }

  async saveDraft(versionId: string, content: InstrumentContent, now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update instrument_versions set content = $3, updated_at = $4, version = version + 1
        where organisation_id = $1 and id = $2 and status = 'draft'`,
      [organisationId, versionId, JSON.stringify(content), now],
    );
  }

  async publish(versionId: string, now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update instrument_versions set status = 'published', published_at = $3, updated_at = $3, version = version + 1
        where organisation_id = $1 and id = $2 and status = 'draft'`,
      [organisationId, versionId, now],
    );
  }
}
