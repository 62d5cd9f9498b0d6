import { Injectable } from '@nestjs/common';
import { checkInstrument } from '@ikrar/domain';
import type { InstrumentIssue } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { FieldError } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import type {
  InstrumentDetail,
  InstrumentList,
  InstrumentQuery,
  InstrumentSummary,
  ChangeInstrumentBody,
  PutInstrumentBody,
  VersionSummary,
} from './instrument.dto';
import { InstrumentReadModel } from './instrument.read-model';
import type { InstrumentSummaryRow, VersionRow } from './instrument.read-model';
import { InstrumentRepository } from './instrument.repository';

@Injectable()
export class InstrumentsService {
  constructor(
    private readonly repository: InstrumentRepository,
    private readonly readModel: InstrumentReadModel,
    private readonly audit: Audit,
  ) {}

  async list(query: InstrumentQuery): Promise<InstrumentList> {
    const limit = query.limit ?? PAGE_SIZE;
    const [updatedAt, id] = decodeCursor(query.cursor, 2) ?? [];
    const after = updatedAt !== undefined && id !== undefined ? { updatedAt, id } : null;
    const rows = await this.readModel.list(query.has ?? null, after, limit);
    return page(rows, limit, (row) => [row.updatedAt.toISOString(), row.id], toInstrumentSummary);
  }

  async get(id: string): Promise<InstrumentDetail> {
    const found = await this.readModel.find(id);
    const newest = found?.versions[0];
    if (!found || !newest) throw problem('not-found');
    const { instrument, versions, content } = found;
    return {
      id: instrument.id,
      title: instrument.title,
      version: instrument.version,
      updatedAt: instrument.updatedAt.toISOString(),
      newest: toVersionSummary(newest),
      content,
      versions: versions.map(toVersionSummary),
    };
  }

  async put(id: string, body: PutInstrumentBody): Promise<PutOutcome<InstrumentDetail>> {
    const created = await this.repository.insert(id, body.title, body.content, new Date());
    const record = await this.get(id);
    if (!created && !confirms({ ...record }, body)) throw problem('id-conflict');
    return { created, record };
  }

  /** Changes the draft; content sent when the newest version is published begins the next one. */
  async update(id: string, version: number, body: ChangeInstrumentBody): Promise<InstrumentDetail> {
    const { newest } = await this.get(id);
    const now = new Date();
    await this.claim(id, version, body.title, now);
    if (body.content) {
      if (newest.status === 'draft') await this.repository.saveDraft(newest.id, body.content, now);
      else await this.repository.beginDraft(id, newest.number + 1, body.content, now);
    }
    return this.get(id);
  }

  /** From here on the version never changes: the database refuses it to everybody. */
  async publish(id: string, version: number): Promise<InstrumentDetail> {
    const { newest, content } = await this.get(id);
    if (newest.status === 'published') throw problem('instrument.published');
    const now = new Date();
    await this.claim(id, version, undefined, now);
    const issues = checkInstrument(content);
    if (issues.length > 0) throw problem('instrument.not-ready', { errors: issues.map(toFieldError) });
    await this.repository.publish(newest.id, now);
    this.audit.note({ number: newest.number });
    return this.get(id);
  }

  private async claim(id: string, version: number, title: string | undefined, now: Date): Promise<void> {
    if (!(await this.repository.claim(id, version, title, now))) {
      throw problem('stale', { current: await this.get(id) });
    }
  }
}

function toFieldError({ position, code }: InstrumentIssue): FieldError {
  return { field: position === null ? 'content.items' : `content.items.${position}`, code };
}

function toVersionSummary(row: VersionRow): VersionSummary {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    items: row.items,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

function toInstrumentSummary(row: InstrumentSummaryRow): InstrumentSummary {
  return {
    id: row.id,
    title: row.title,
    updatedAt: row.updatedAt.toISOString(),
    published: row.published && toVersionSummary(row.published),
    draft: row.draft && toVersionSummary(row.draft),
  };
}
