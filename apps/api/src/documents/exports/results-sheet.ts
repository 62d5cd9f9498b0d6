import { Injectable } from '@nestjs/common';
import {
  OBJECTIVE_TEXTS,
  resultCells,
  resultRows,
  SMALL_CELL_OUTSIDE_TEAM,
  TOPIC_TEXTS,
} from '@ikrar/domain';
import type { ExportCell, ExportedWave, Locale, ReportFacts } from '@ikrar/domain';
import { ResultsService } from '../../evaluation';

const SAYS: Readonly<Record<Locale, { readonly computed: string; readonly waiting: string }>> = {
  id: { computed: 'dihitung pada', waiting: 'jawaban terbaru belum terhitung' },
  en: { computed: 'computed at', waiting: 'the latest answers are not counted yet' },
};

/** The results of an event as a sheet of its workbook: every figure with its name, n, formula and source. */
@Injectable()
export class ResultsSheet {
  constructor(private readonly results: ResultsService) {}

  /** Inside a transaction of somebody who may see the event. */
  async cells(
    eventId: string,
    title: string,
    waves: readonly ExportedWave[],
    language: Locale,
  ): Promise<ExportCell[][]> {
    const { evaluation, identification, areas, funnel, computedAt, current } =
      await this.results.results(eventId);
    const items = waves.flatMap(({ content }) => content.items);
    const facts: ReportFacts = {
      ...{ identification, title, questionnaire: null, fewest: SMALL_CELL_OUTSIDE_TEAM, reach: funnel },
      items: Object.fromEntries(items.map(({ id, text }) => [id, text])),
      topics: Object.fromEntries(Object.entries(TOPIC_TEXTS).map(([id, { aspect }]) => [id, aspect])),
      objectives: OBJECTIVE_TEXTS,
      areas: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
    };
    const rows = evaluation === null ? [] : resultRows(evaluation, facts, language);
    const says = SAYS[language];
    return [
      ...resultCells(rows, language),
      [null, says.computed, null, null, computedAt],
      ...(current ? [] : [[null, says.waiting]]),
    ];
  }
}
