import { Injectable } from '@nestjs/common';
import { instrumentFacts, scoreResponse, standsWithReport } from '@ikrar/domain';
import type { AnswerTable, ImportedSheet, ResponseImportLine } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { canonical } from '../../platform/http/canonical';
import { problem } from '../../platform/http/problems';
import type { FieldError } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { SpreadsheetReader } from '../../platform/spreadsheets/spreadsheet-reader';
import { EventAccess, TallyMarks } from '../../programs';
import { ImportCheck } from './import-check';
import type { CheckedImport } from './import-check';
import { ImportKeys } from './import-keys';
import type {
  ResponseImportDetail,
  ResponseImportList,
  ResponseImportOrder,
  ResponseImportPreview,
} from './response-import.dto';
import { ResponseImportRepository } from './response-import.repository';
import type { ImportedResponse, StoredImport } from './response-import.repository';
import { headerHash } from './response-sheets.service';
import { toAnswerTable } from './to-answer-table';
import { toPreviewRows } from './to-preview-rows';

const SHOWN = 200;

type Taken = ResponseImportLine & { readonly sheet: ImportedSheet };

/**
 * Answers that were given elsewhere. The file comes with each request and is never kept: its rows become responses,
 * all that the team takes or none, once however often they are sent; and the whole import can be undone.
 */
@Injectable()
export class ResponseImportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: SpreadsheetReader,
    private readonly events: EventAccess,
    private readonly importCheck: ImportCheck,
    private readonly repository: ResponseImportRepository,
    private readonly keys: ImportKeys,
    private readonly audit: Audit,
    private readonly marks: TallyMarks,
  ) {}

  async list(eventId: string): Promise<ResponseImportList> {
    await this.events.requireEvent(eventId);
    return { items: (await this.repository.list(eventId)).map(toDetail), nextCursor: null };
  }

  async preview(
    actor: Actor,
    eventId: string,
    order: ResponseImportOrder,
    file: Buffer,
  ): Promise<ResponseImportPreview> {
    const table = await this.table(order, file);
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('previewResponseImport', eventId, async () => {
        const checked = await this.importCheck.check(eventId, table, order.mapping);
        this.audit.note({ rows: checked.lines.length });
        return { lines: toPreviewRows(checked, table, order) };
      }),
    );
  }

  async put(
    actor: Actor,
    eventId: string,
    id: string,
    order: ResponseImportOrder,
    file: Buffer,
  ): Promise<PutOutcome<ResponseImportDetail>> {
    const table = await this.table(order, file);
    const bodyHash = this.keys.digest(
      'import',
      eventId,
      Buffer.concat([Buffer.from(canonical(order)), file]),
    );
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('putResponseImport', id, async () => {
        await this.events.requireEvent(eventId);
        await this.repository.hold(eventId);
        const known = await this.repository.find(id);
        if (known) {
          if (!known.bodyHash.equals(bodyHash)) throw problem('id-conflict');
          return { created: false, record: toDetail(known) };
        }
        return { created: true, record: await this.store(eventId, id, order, table, bodyHash) };
      }),
    );
  }

  /** Takes back everything the file brought; what was corrected since is the team's own, and stays. */
  async undo(eventId: string, id: string): Promise<void> {
    const event = await this.events.requireEvent(eventId);
    await this.repository.hold(eventId);
    const known = await this.repository.find(id);
    if (known?.eventId !== eventId) throw problem('not-found');
    if (known.undoneAt) return;
    const { phases, corrected } = await this.repository.holdResponses(id);
    if (event.state === 'reported' && phases.some(standsWithReport))
      throw problem('deployment.event-reported');
    if (corrected) throw problem('import.corrected');
    await this.repository.undo(id, new Date());
    await this.marks.mark(eventId);
    this.audit.note({ responses: known.stored });
  }

  private async table({ sheet }: ResponseImportOrder, file: Buffer): Promise<AnswerTable> {
    const found = (await this.reader.read(file)).find(({ name, hidden }) => name === sheet && !hidden);
    if (!found) throw problem('invalid-input', { errors: [{ field: 'sheet', code: 'unknown' }] });
    return toAnswerTable(found);
  }

  private async store(
    eventId: string,
    id: string,
    order: ResponseImportOrder,
    table: AnswerTable,
    bodyHash: Buffer,
  ): Promise<ResponseImportDetail> {
    const checked = await this.importCheck.check(eventId, table, order.mapping);
    if (checked.event.state === 'reported' && checked.phases.some(({ phase }) => standsWithReport(phase))) {
      throw problem('deployment.event-reported');
    }
    const lines = checked.lines.filter(({ line }) => !order.leaveOut.includes(line));
    refuse(lines, order);
    const taken = takenOf(lines, order);
    if (taken.length === 0) throw problem('import.nothing-new');
    const now = new Date();
    const same = lines.filter(({ outcome }) => outcome === 'same').length;
    const done = {
      id,
      eventId,
      fileName: order.fileName,
      mapping: order.mapping,
      bodyHash,
      stored: taken.length,
      anonymous: taken.filter(({ outcome }) => outcome === 'unmatched').length,
      same,
      leftOut: checked.lines.length - taken.length - same,
      importedBy: this.unitOfWork.actor.userId ?? '',
      importedAt: now,
    };
    await this.repository.insert({ ...done, headerHash: headerHash(table) });
    await this.repository.insertResponses(eventId, id, this.toResponses(eventId, taken, checked, now));
    await this.marks.mark(eventId);
    this.audit.note({ responses: taken.length, anonymous: done.anonymous });
    return toDetail({ ...done, undoneBy: null, undoneAt: null });
  }

  /** The latest received counts where one person answered twice, so the order in which they answered is kept. */
  private toResponses(
    eventId: string,
    taken: readonly Taken[],
    { phases }: CheckedImport,
    now: Date,
  ): ImportedResponse[] {
    const inOrder = taken.toSorted((one, other) => when(one) - when(other) || one.line - other.line);
    return inOrder.map(({ sheet, fingerprint }, at) => {
      const asked = phases.find(({ phase, wave }) => phase === sheet.phase && wave === sheet.wave);
      if (!asked) throw new Error('A row was read as of a phase that its mapping does not name.');
      const { score, topicScores } = scoreResponse(asked.content.items, sheet.answers);
      const { personalCode, selfCode, answers, submittedAt } = sheet;
      return {
        ...{ personalCode, selfCode, answers, score, topicScores },
        deploymentId: asked.deploymentId,
        phase: asked.phase,
        maxScore: instrumentFacts(asked.content.items).maxScore,
        bodyHash: this.keys.digest('row', eventId, fingerprint),
        claimedAt: submittedAt,
        receivedAt: new Date(now.getTime() - (inOrder.length - 1 - at)),
      };
    });
  }
}

function when({ sheet: { submittedAt } }: Taken): number {
  return submittedAt === null ? 0 : Date.parse(submittedAt);
}

/** Everything that stands in the way, by line and column. */
function refuse(lines: readonly ResponseImportLine[], { unmatched, mapping }: ResponseImportOrder): void {
  const errors = lines.flatMap(({ line, outcome, problems, doubt }): FieldError[] => {
    if (outcome === 'unmatched' && unmatched === 'refuse') {
      const column = mapping.link.column ?? '';
      return [{ field: `rows.${line}`, code: doubt ?? 'no-code', row: line, column }];
    }
    return problems.map(({ column, code }) => ({ field: `rows.${line}`, code, row: line, column }));
  });
  if (errors.length > 0) throw problem('import.refused', { errors: errors.slice(0, SHOWN) });
}

function takenOf(
  lines: readonly ResponseImportLine[],
  { unmatched, takeDoubtful }: ResponseImportOrder,
): Taken[] {
  return lines.flatMap(({ sheet, ...line }) => {
    const isTaken =
      line.outcome === 'new' ||
      (line.outcome === 'doubtful' && takeDoubtful.includes(line.line)) ||
      (line.outcome === 'unmatched' && unmatched === 'anonymous');
    return sheet && isTaken ? [{ ...line, sheet }] : [];
  });
}

function toDetail({
  mapping,
  eventId: _,
  bodyHash: __,
  importedAt,
  undoneAt,
  ...stored
}: StoredImport): ResponseImportDetail {
  return {
    ...stored,
    phases: mapping.phase.values.map((value) => ({ ...value })),
    importedAt: importedAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
