import { inject, Injectable, signal } from '@angular/core';
import {
  Api,
  evaluateAnalysis,
  putAnalysis,
  readAnalysisColumns,
  writeAnalysisFiles,
} from '@ikrar/api-client';
import type { AnalysisColumns, AnalysisDetail, AnalysisTablesOrder } from '@ikrar/api-client';
import { ANALYSIS_PROBLEMS, ANALYSIS_SIDES } from '@ikrar/domain';
import type { AnalysisSide, ExportFormat, Locale } from '@ikrar/domain';
import { standingAttempt } from '../../../platform/attempt';
import { translator } from '../../../platform/language';
import { problemOf, ProblemTexts } from '../../../platform/problem';
import { analysisFile, type DownloadedFile } from '../analysis-file';
import { AnalysisDraft } from './analysis-draft';

/** As much as the server takes of one file. */
const LARGEST = 5_000_000;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the analysis asks of the server. The draft stays whole whatever the answer is. */
@Injectable()
export class AnalysisRun {
  private readonly api = inject(Api);
  private readonly draft = inject(AnalysisDraft);
  private readonly problems = inject(ProblemTexts);
  private readonly t = translator();
  private readonly attempt = standingAttempt();

  readonly busy = this.attempt.busy;
  readonly failure = this.attempt.failure;
  /** What the server says of single questions, by their place. */
  readonly refused = signal<ReadonlyMap<number, string>>(new Map());

  async take(side: AnalysisSide, file: File): Promise<void> {
    if (file.size > LARGEST) return this.failure.set(this.t('analyses.file.tooLarge', { name: file.name }));
    const type = /\.xlsx$/i.test(file.name) ? WORKBOOK : 'text/csv';
    // The bytes themselves: a file that is changed or moved meanwhile is still the one that was looked at.
    const content = new Blob([await file.arrayBuffer()], { type });
    this.draft.put(side, { name: file.name, content });
    this.failure.set(null);
  }

  async readColumns(): Promise<void> {
    await this.reading(null, (read) => {
      const empty = ANALYSIS_SIDES.find((side) => this.draft.files()[side] && !hasRows(read, side));
      const name = empty && this.draft.files()[empty]?.name;
      if (name !== undefined || read.mapping === null)
        return this.failure.set(this.t('analyses.file.empty', { name: name ?? '' }));
      this.draft.accept(read);
      if (this.draft.misfit() === null) this.draft.step.set('columns');
    });
  }

  /** Other sheets of the same files are before and after. */
  async chooseTables(order: AnalysisTablesOrder): Promise<void> {
    await this.reading(order, (read) => {
      if (read.mapping === null) this.failure.set(this.t('analyses.about.emptySheet'));
      else this.draft.choose(read);
    });
  }

  async evaluate(): Promise<void> {
    this.refused.set(new Map());
    await this.attempt.run(async () => {
      const mapping = this.draft.mapping();
      if (!mapping) return;
      try {
        const body = { order: { mapping }, ...this.files() };
        this.draft.results.set(await this.api.invoke(evaluateAnalysis, { body }));
        this.draft.step.set('result');
      } catch (error) {
        const { errors = [] } = problemOf(error);
        this.refused.set(
          new Map(errors.map(({ field, code }) => [Number(/questions\.(\d+)/.exec(field)?.[1] ?? -1), code])),
        );
        // What is wrong with the whole is said of the whole; a question says it itself.
        const whole = errors.find(({ field, code }) => !field.includes('questions.') && isRefusal(code));
        if (!whole) throw error;
        this.failure.set(this.t(`analyses.refusals.${whole.code}`));
      }
    });
  }

  /** Keeps the numbers; the kept analysis, or null where it could not be kept. */
  async keep(): Promise<AnalysisDetail | null> {
    let kept: AnalysisDetail | null = null;
    await this.attempt.run(async () => {
      const [mapping, title] = [this.draft.mapping(), this.draft.title().trim()];
      if (!mapping) return;
      const order = { mapping, title };
      const body = { order, ...this.files() };
      kept = await this.api.invoke(putAnalysis, { id: this.draft.idOf(order), body });
    });
    return kept;
  }

  /** The rows without names, as the answers of an event go out; nothing is kept. */
  async write(format: ExportFormat, language: Locale): Promise<DownloadedFile | null> {
    const mapping = this.draft.mapping();
    if (!mapping) return null;
    const title = this.draft.title().trim() || this.t('analyses.untitled');
    const isForPeople = format === 'xlsx' || format === 'csv';
    const separator = language === 'id' && isForPeople ? ';' : ',';
    const values = isForPeople ? 'labels' : 'codes';
    const options = { shape: 'wide', format, values, separator, language } as const;
    const body = { order: { mapping, title, options }, ...this.files() };
    return analysisFile(this.api.invoke$Response(writeAnalysisFiles, { body }));
  }

  private async reading(
    order: AnalysisTablesOrder | null,
    take: (read: AnalysisColumns) => void,
  ): Promise<void> {
    await this.attempt.run(async () => {
      try {
        take(
          await this.api.invoke(readAnalysisColumns, { body: { ...(order && { order }), ...this.files() } }),
        );
      } catch (error) {
        const side = ANALYSIS_SIDES.find((one) => problemOf(error).errors.some(({ field }) => field === one));
        const name = side && this.draft.files()[side]?.name;
        if (name === undefined) throw error;
        this.failure.set(this.t('analyses.file.inFile', { name, sentence: this.problems.of(error) }));
      }
    });
  }

  private files(): { before?: Blob; after?: Blob } {
    const files = this.draft.files();
    return Object.fromEntries(
      ANALYSIS_SIDES.flatMap((side) => {
        const content = files[side]?.content;
        return content ? [[side, content]] : [];
      }),
    );
  }
}

function isRefusal(code: string): boolean {
  return ANALYSIS_PROBLEMS.some((one) => one === code);
}

function hasRows({ sheets }: AnalysisColumns, side: AnalysisSide): boolean {
  return sheets.some(({ file, rows }) => file === side && rows > 0);
}
