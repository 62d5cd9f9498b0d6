import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit';
import { problem } from '../../../platform/http/problems';
import type { PutOutcome } from '../../../platform/http/request-parts';
import { toVersionSummary } from '../to-instrument-dto';
import type { VersionSummary } from '../version.dto';
import { VersionReadModel } from '../version.read-model';
import type { VersionDetailRow } from '../version.read-model';
import { InstrumentRetirementRepository } from './instrument-retirement.repository';

/** A retired version is not offered to events any more; those that have it go on. */
@Injectable()
export class InstrumentRetirementsService {
  constructor(
    private readonly repository: InstrumentRetirementRepository,
    private readonly versions: VersionReadModel,
    private readonly audit: Audit,
  ) {}

  async retire(versionId: string): Promise<PutOutcome<VersionSummary>> {
    const { status } = await this.find(versionId);
    if (status === 'draft') throw problem('instrument.not-published');
    const created = await this.repository.insert(versionId, new Date());
    return { created, record: toVersionSummary(await this.find(versionId)) };
  }

  async restore(versionId: string): Promise<void> {
    await this.find(versionId);
    await this.repository.remove(versionId);
  }

  private async find(versionId: string): Promise<VersionDetailRow> {
    const row = await this.versions.find(versionId);
    if (!row) throw problem('not-found');
    this.audit.note({ instrumentId: row.instrumentId, number: row.number });
    return row;
  }
}
