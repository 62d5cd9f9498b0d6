import {
  OBJECTIVE_TEXTS,
  resultCells,
  resultRows,
  SMALL_CELL_OUTSIDE_TEAM,
  TOPIC_NAMES,
} from '@ikrar/domain';
import type { ExportCell, Locale, LocalisedText, ReportFacts } from '@ikrar/domain';
import type { EventResults } from '../../evaluation';

const SAYS: Readonly<Record<Locale, { readonly computed: string; readonly waiting: string }>> = {
  id: { computed: 'dihitung pada', waiting: 'jawaban terbaru belum terhitung' },
  en: { computed: 'computed at', waiting: 'the latest answers are not counted yet' },
};

export interface ResultsWords {
  readonly title: string;
  /** Of the items, by id. */
  readonly texts: Readonly<Record<string, LocalisedText>>;
  readonly language: Locale;
}

/** Results as the rows of a sheet: every figure with its name, n, formula and source. */
export function resultsCells(
  { evaluation, identification, areas, asked, funnel, computedAt, current }: EventResults,
  { title, texts, language }: ResultsWords,
): ExportCell[][] {
  const facts: ReportFacts = {
    ...{ identification, title, occasion: null, questionnaire: null, reach: funnel },
    fewest: SMALL_CELL_OUTSIDE_TEAM,
    items: texts,
    reversed: asked.versions.flatMap(({ items }) =>
      items.flatMap(({ id, reverse }) => (reverse ? [id] : [])),
    ),
    topics: TOPIC_NAMES,
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

/** The words of what was asked, as results tell them. */
export function textsOfAsked({ asked }: Pick<EventResults, 'asked'>): ResultsWords['texts'] {
  const items = asked.versions.flatMap((version) => version.items);
  return Object.fromEntries(items.map(({ id, textId, textEn }) => [id, { id: textId, en: textEn }]));
}
