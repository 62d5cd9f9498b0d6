import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  headerFingerprint,
  recallMapping,
  recogniseSource,
  suggestMapping,
  suggestOptions,
} from '@ikrar/domain';
import type { AnswerTable, Identification, ResponseMapping } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import type { Actor } from '../../platform/auth/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { SpreadsheetReader } from '../../platform/spreadsheets/spreadsheet-reader';
import { EventAccess } from '../../programs';
import { EventIdentifications } from '../identification/event-identifications';
import type {
  ResponseSheet,
  ResponseSheetsAnswer,
  SheetSuggestion,
  UndecidedCells,
} from './response-import.dto';
import type { AskedPhase } from './response-imports.read-model';
import { ResponseImportsReadModel } from './response-imports.read-model';
import { toAnswerTable, toSheetColumns } from './to-answer-table';

interface Asked {
  readonly identification: Identification;
  readonly phases: readonly AskedPhase[];
}

/** Of one form, in whatever order its columns came. */
export function headerHash({ headers }: AnswerTable): Buffer {
  return createHash('sha256').update(headerFingerprint(headers)).digest();
}

/** A table of answers from elsewhere: what its columns probably mean. Only read here; nothing of it is kept. */
@Injectable()
export class ResponseSheetsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: SpreadsheetReader,
    private readonly events: EventAccess,
    private readonly readModel: ResponseImportsReadModel,
    private readonly identifications: EventIdentifications,
    private readonly audit: Audit,
  ) {}

  async read(actor: Actor, eventId: string, file: Buffer, fileName: string): Promise<ResponseSheetsAnswer> {
    const sheets = await this.reader.read(file);
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('readResponseSheets', eventId, async () => {
        await this.events.requireEvent(eventId);
        const identification = await this.identifications.of(eventId);
        const asked = { identification, phases: await this.readModel.phases(eventId) };
        const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
        this.audit.note({ sheets: shown.length });
        const answers: ResponseSheet[] = [];
        for (const sheet of shown) {
          const table = toAnswerTable(sheet);
          answers.push({
            name: sheet.name,
            source: recogniseSource(table.headers),
            rows: table.rows.length,
            columns: toSheetColumns(table),
            suggestion: await this.suggestion(table, asked, [sheet.name, fileName]),
          });
        }
        return { sheets: answers };
      }),
    );
  }

  /** By the version of which most questions are found. */
  private async suggestion(
    table: AnswerTable,
    asked: Asked,
    names: readonly string[],
  ): Promise<SheetSuggestion | null> {
    const remembered = await this.readModel.remembered(headerHash(table));
    const versions = [...new Map(asked.phases.map((one) => [one.instrumentVersionId, one])).values()];
    const suggestions = versions.map(({ instrumentVersionId, content }) => {
      const phases = asked.phases
        .filter((one) => one.instrumentVersionId === instrumentVersionId)
        .map(({ phase, wave }) => ({ phase, wave }));
      const hints = { content, phases, names, identification: asked.identification };
      const suggested = suggestMapping(table, hints);
      const mapping = remembered ? recallMapping(remembered, suggested, hints) : suggested;
      return { instrumentVersionId, mapping, content };
    });
    const [best] = suggestions.sort((one, other) => other.mapping.items.length - one.mapping.items.length);
    if (!best || best.mapping.items.length === 0) return null;
    return {
      instrumentVersionId: best.instrumentVersionId,
      mapping: toMappingDto(best.mapping),
      remembered: remembered !== null,
      undecided: undecided(table, best.mapping, best.content.items),
    };
  }
}

function undecided(
  table: AnswerTable,
  mapping: ResponseMapping,
  items: AskedPhase['content']['items'],
): UndecidedCells[] {
  const columns = toSheetColumns(table);
  return mapping.items.flatMap(({ itemId, column, cells: decided }) => {
    const item = items.find(({ id, options }) => id === itemId && options.length > 0);
    const cells = columns.find(({ key }) => key === column)?.cells ?? [];
    if (!item) return [];
    const { unknown } = suggestOptions(item, cells, mapping.source);
    const open = unknown.filter((cell) => !decided.some((one) => one.cell === cell));
    return open.length === 0 ? [] : [{ itemId, cells: open }];
  });
}

function toMappingDto({ source, items, link, time, phase }: ResponseMapping): SheetSuggestion['mapping'] {
  return {
    source,
    items: items.map((one) => ({ ...one, cells: [...one.cells], ticks: [...one.ticks] })),
    link,
    time,
    phase: { ...phase, values: [...phase.values] },
  };
}
