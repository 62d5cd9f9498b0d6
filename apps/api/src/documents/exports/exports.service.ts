import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { can } from '@ikrar/domain';
import type { Role } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { JobQueue } from '../../platform/jobs/job-queue';
import { EventAccess } from '../../programs';
import type { ExportDetail, ExportList, PutExportBody } from './export.dto';
import { ExportJob } from './export-job';
import { ExportRowsReadModel } from './export-rows.read-model';
import { ExportRepository } from './export.repository';
import type { ExportRow } from './export.repository';

const SHOWN = 20;
const KEPT_FOR = 7 * 24 * 3_600_000;
/** A job that says nothing for so long went down with its process; one that waits has others before it. */
const SILENT_FOR: Readonly<Record<string, number>> = { running: 120_000, waiting: 1_800_000 };
/** A workbook is held whole. */
export const WORKBOOK_CELLS = 400_000;
const CELLS_OF_A_LONG_ROW = 13;

/**
 * Answers of an event as files. Asking starts work in the background; how far it is can be asked, the files are
 * handed out until they expire, and each handing out leaves a row in the audit trail.
 */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventAccess,
    private readonly repository: ExportRepository,
    private readonly rows: ExportRowsReadModel,
    private readonly job: ExportJob,
    private readonly queue: JobQueue,
    private readonly audit: Audit,
  ) {}

  async list(eventId: string): Promise<ExportList> {
    await this.events.requireEvent(eventId);
    const rows = await this.repository.list(eventId, SHOWN);
    return { items: rows.map(toDetail), nextCursor: null };
  }

  async get(eventId: string, id: string): Promise<ExportDetail> {
    await this.events.requireEvent(eventId);
    return toDetail(await this.require(eventId, id));
  }

  async put(eventId: string, id: string, body: PutExportBody): Promise<PutOutcome<ExportDetail>> {
    const event = await this.events.requireEvent(eventId);
    const { actor } = this.unitOfWork;
    if (body.names && !can(actor.role as Role, 'participant.read')) throw problem('not-allowed');
    const now = new Date();
    await this.repository.removeExpired(now);
    if (body.format === 'xlsx') await this.refuseWhatFillsMemory(eventId, body);
    const created = await this.repository.insert(id, eventId, body, now, new Date(now.getTime() + KEPT_FOR));
    const row = await this.require(eventId, id);
    if (!created && !confirms({ ...row.options }, body)) throw problem('id-conflict');
    if (created) {
      const { names, format, shape } = body;
      this.audit.note({ names, format, shape });
      const order = { id, eventId, title: event.title, options: body };
      this.unitOfWork.afterCommit(() => this.queue.add(`export ${id}`, () => this.job.run(actor, order)));
    }
    return { created, record: toDetail(row) };
  }

  async file(eventId: string, id: string, name: string): Promise<StreamableFile> {
    await this.events.requireEvent(eventId);
    const { files, options, state } = await this.require(eventId, id);
    const file = state === 'ready' ? files.find((one) => one.name === name) : undefined;
    if (!file) throw problem('not-found');
    this.audit.note({ names: options.names, format: options.format, shape: options.shape });
    const { actor } = this.unitOfWork;
    return new StreamableFile(Readable.from(this.pieces(actor, id, name)), {
      type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      disposition: `attachment; filename="${name}"`,
      length: file.bytes,
    });
  }

  /** One piece at a time, each in a transaction of its own: the file is sent after that of the request has ended. */
  private async *pieces(actor: Actor, id: string, file: string): AsyncGenerator<Buffer> {
    for (let number = 1; ; number += 1) {
      const piece = await this.unitOfWork.apart(actor, 'read', () => this.repository.piece(id, file, number));
      if (!piece) return;
      yield piece;
    }
  }

  private async refuseWhatFillsMemory(eventId: string, { shape }: PutExportBody): Promise<void> {
    const waves = await this.rows.waves(eventId);
    const { responses } = await this.rows.facts(eventId);
    const items = Math.max(0, ...waves.map(({ content }) => content.items.length));
    const cells = responses * items * (shape === 'long' ? CELLS_OF_A_LONG_ROW : 1);
    if (cells > WORKBOOK_CELLS) throw problem('export.too-large');
  }

  private async require(eventId: string, id: string): Promise<ExportRow> {
    const row = await this.repository.find(eventId, id);
    if (!row) throw problem('not-found');
    return row;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  sps: 'text/plain; charset=utf-8',
  R: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function toDetail(row: ExportRow): ExportDetail {
  const { id, options, rowsDone, rowsTotal, progressAt, files } = row;
  const isSilent = Date.now() - progressAt.getTime() > (SILENT_FOR[row.state] ?? Infinity);
  return {
    id,
    options,
    state: isSilent ? 'failed' : row.state,
    rowsDone,
    rowsTotal,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    files: row.state === 'ready' ? files.map(({ name, bytes }) => ({ name, bytes: Number(bytes) })) : [],
  };
}
