import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  ANALYSIS_SIDES,
  checkAnalysis,
  chooseTables,
  columnFacts,
  countSpreadsheet,
  readSpreadsheet,
  suggestAnalysis,
} from '@ikrar/domain';
import type { AnalysisMapping, CountedSpreadsheet, ReadSpreadsheet, ResultReader } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import type { Actor } from '../../platform/auth/actor';
import { CONFIGURATION } from '../../platform/config';
import type { Configuration } from '../../platform/config';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { canonical } from '../../platform/http/canonical';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import type { PageQuery } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import type {
  AnalysisColumns,
  AnalysisDetail,
  AnalysisList,
  AnalysisOrder,
  AnalysisResults,
  NamedAnalysisOrder,
} from './analysis.dto';
import { MOST_NAMED } from './analysis.dto';
import type { AnalysisTablesOrder } from './analysis-mapping.dto';
import { AnalysisRepository } from './analysis.repository';
import type { StoredAnalysis } from './analysis.repository';
import { AnalysisTablesReader } from './analysis-tables';
import type { AnalysisFiles, AnalysisForm } from './read-analysis-form';
import type { EventResults } from '../results/event-results.dto';
import { toAnalysisResults } from './to-analysis-results';
import { toMappingDto } from './to-mapping-dto';

/**
 * Somebody's spreadsheet, evaluated without an event. Files come with each request and stay in its memory; what is kept,
 * when somebody asks for it, is whole numbers and the words of the questions.
 */
@Injectable()
export class AnalysesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: AnalysisTablesReader,
    private readonly repository: AnalysisRepository,
    private readonly audit: Audit,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async columns(
    actor: Actor,
    { files, order }: AnalysisForm<AnalysisTablesOrder | null>,
  ): Promise<AnalysisColumns> {
    const tables = await this.tables.read(files);
    const mapping = order === null ? suggestAnalysis(tables) : chooseTables(tables, order);
    await this.leaveRow(actor, 'readAnalysisColumns', { sheets: tables.length });
    return {
      sheets: tables.map(({ file, sheet, table }) => ({
        file,
        name: sheet,
        rows: table.rows.length,
        columns: columnFacts(table).map((facts) => ({ ...facts, cells: [...facts.cells] })),
      })),
      mapping: mapping && toMappingDto(mapping),
    };
  }

  async evaluate(actor: Actor, { files, order }: AnalysisForm<AnalysisOrder>): Promise<AnalysisResults> {
    const counted = await this.count(order.mapping, files);
    const { problems, tally } = counted;
    await this.leaveRow(actor, 'evaluateAnalysis', { pairs: tally.pairs.pairs });
    return {
      results: this.results(actor, counted),
      problems: problems.slice(0, MOST_NAMED).map((one) => ({ ...one })),
      problemCount: problems.length,
    };
  }

  /** What was counted just now, as this reader may see it. */
  results(actor: Actor, counted: CountedSpreadsheet): EventResults {
    const { tally } = counted;
    return toAnalysisResults({ design: designOf(counted), tally, countedAt: new Date() }, readerOf(actor));
  }

  async put(
    actor: Actor,
    id: string,
    { files, order }: AnalysisForm<NamedAnalysisOrder>,
  ): Promise<PutOutcome<AnalysisDetail>> {
    const counted = await this.count(order.mapping, files);
    const bodyHash = this.digest(order, files);
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('putAnalysis', id, async () => {
        const { tally } = counted;
        const [title, createdBy] = [order.title.trim(), this.unitOfWork.actor.userId ?? ''];
        const made = {
          id,
          title,
          design: designOf(counted),
          tally,
          bodyHash,
          createdBy,
          createdAt: new Date(),
        };
        const created = await this.repository.insert(made);
        const known = created ? made : await this.repository.find(id);
        if (!known?.bodyHash.equals(bodyHash)) throw problem('id-conflict');
        this.audit.note({ pairs: tally.pairs.pairs });
        return { created, record: toDetail(known, readerOf(actor)) };
      }),
    );
  }

  async list({ cursor, limit = PAGE_SIZE }: PageQuery): Promise<AnalysisList> {
    const rows = await this.repository.list(limit + 1, decodeCursor(cursor, 2));
    const isTeam = readerOf(this.unitOfWork.actor) === 'team';
    return page(
      rows,
      limit,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      ({ createdAt, matched, ...row }) => ({
        ...row,
        matched: isTeam ? matched : null,
        createdAt: createdAt.toISOString(),
      }),
    );
  }

  async detail(id: string): Promise<AnalysisDetail> {
    const found = await this.repository.find(id);
    if (!found) throw problem('not-found');
    return toDetail(found, readerOf(this.unitOfWork.actor));
  }

  async remove(id: string): Promise<void> {
    if (!(await this.repository.remove(id))) throw problem('not-found');
  }

  /** The rows of the files as sheets, held as long as the request lasts. */
  async read(mapping: AnalysisMapping, files: AnalysisFiles): Promise<ReadSpreadsheet> {
    const tables = await this.tables.named(mapping, files);
    const errors = checkAnalysis(mapping, tables).map(({ field, code }) => ({
      field: `mapping.${field}`,
      code,
    }));
    if (errors.length > 0) throw problem('analysis.refused', { errors });
    return readSpreadsheet(mapping, tables, new Date().getFullYear());
  }

  private async count(mapping: AnalysisMapping, files: AnalysisFiles): Promise<CountedSpreadsheet> {
    return countSpreadsheet(await this.read(mapping, files));
  }

  /** That somebody looked at a file is recorded; what stood in it is not. */
  leaveRow(actor: Actor, action: string, details: Readonly<Record<string, number>>): Promise<void> {
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around(action, null, () => Promise.resolve(this.audit.note(details))),
    );
  }

  /** With a key of the house, so that nobody learns from it whether he guessed a file. */
  private digest(order: NamedAnalysisOrder, files: AnalysisFiles): Buffer {
    const hash = createHmac('sha256', this.configuration.fieldKey).update(`analysis ${canonical(order)}`);
    for (const side of ANALYSIS_SIDES)
      hash.update(` ${side} ${files[side]?.length ?? 0} `).update(files[side] ?? '');
    return hash.digest();
  }
}

function readerOf({ role }: Pick<Actor, 'role'>): ResultReader {
  return role === 'analyst' ? 'outside' : 'team';
}

function designOf({ design, items }: CountedSpreadsheet): StoredAnalysis['design'] {
  return { counted: design, items };
}

function toDetail(stored: StoredAnalysis, reader: ResultReader): AnalysisDetail {
  const { id, title, design, tally, createdBy, createdAt } = stored;
  const results = toAnalysisResults({ design, tally, countedAt: createdAt }, reader);
  const matched = results.evaluation?.counts?.matched ?? null;
  return { id, title, matched, createdBy, createdAt: createdAt.toISOString(), results };
}
