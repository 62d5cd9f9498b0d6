import { inject, Injectable, signal } from '@angular/core';
import { Api, evaluateAnalysis, putAnalysis, readAnalysisColumns } from '@ikrar/api-client';
import type { AnalysisDetail } from '@ikrar/api-client';
import { ANALYSIS_SIDES } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { standingAttempt } from '../../../platform/attempt';
import { translator } from '../../../platform/language';
import { problemOf } from '../../../platform/problem';
import { AnalysisDraft } from './analysis-draft';

/** As much as the server takes of one file. */
const LARGEST = 5_000_000;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the analysis asks of the server. The draft stays whole whatever the answer is. */
@Injectable()
export class AnalysisRun {
  private readonly api = inject(Api);
  private readonly draft = inject(AnalysisDraft);
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
    await this.attempt.run(async () => {
      const read = await this.api.invoke(readAnalysisColumns, { body: this.files() });
      if (read.sheets.every(({ rows }) => rows === 0)) return this.failure.set(this.t('analyses.file.empty'));
      this.draft.accept(read);
      if (this.draft.mapping() === null) this.failure.set(this.t('analyses.file.empty'));
      else this.draft.step.set('columns');
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
        throw error;
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
