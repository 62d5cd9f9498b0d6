import { Injectable } from '@nestjs/common';
import type { InstrumentContent, InstrumentPurpose } from '@ikrar/domain';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { newId } from '../../platform/database/new-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface InstrumentFacts {
  readonly title: string;
  readonly purpose: InstrumentPurpose;
}

/** Where a version comes from: another version, an instrument of the library, or nowhere. */
export interface Ancestry {
  readonly basedOnId: string | null;
  readonly libraryCode: string | null;
  readonly libraryEdition: number | null;
}

export const NO_ANCESTRY: Ancestry = { basedOnId: null, libraryCode: null, libraryEdition: null };

@Injectable()
export class InstrumentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when the id is taken: then the caller compares what is stored with what was sent. */
  async insert(
    id: string,
    { title, purpose }: InstrumentFacts,
    content: InstrumentContent,
    ancestry: Ancestry,
    now: Date,
  ): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into instruments (organisation_id, id, title, purpose, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $5, 1) on conflict (organisation_id, id) do nothing returning id`,
      [organisationId, id, title, purpose, now],
    );
    if (rows.length === 0) return false;
    await this.beginDraft(id, 1, content, ancestry, now);
    return true;
  }

  async beginDraft(
    instrumentId: string,
    number: number,
    content: InstrumentContent,
    { basedOnId, libraryCode, libraryEdition }: Ancestry,
    now: Date,
  ): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `insert into instrument_versions
         (organisation_id, id, instrument_id, number, status, content,
          based_on_id, library_code, library_edition, created_at, updated_at, version)
       values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $9, 1)`,
      [
        organisationId,
        newId(),
        instrumentId,
        number,
        JSON.stringify(content),
        basedOnId,
        libraryCode,
        libraryEdition,
        now,
      ],
    );
  }

  /** The instrument's own version guards its draft too: one number to read, one to send back. */
  claim(id: string, version: number, facts: Partial<InstrumentFacts>, now: Date): Promise<boolean> {
    return compareAndSet(this.unitOfWork, 'instruments', id, version, { ...facts }, now);
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
