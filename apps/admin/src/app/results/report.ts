import { inject, Injectable } from '@angular/core';
import type { EventResults, ResultItem, ResultVersion } from '@ikrar/api-client';
import {
  OBJECTIVE_TEXTS,
  SMALL_CELL_INSIDE,
  SMALL_CELL_OUTSIDE_TEAM,
  statisticText,
  TOPIC_NAMES,
  waveKey,
} from '@ikrar/domain';
import type { Evaluation, Locale, ReportFacts, StatisticText } from '@ikrar/domain';
import { Language } from '../platform/language';
import type { Translate } from '../platform/language';
import { Session } from '../platform/session/session';

/** The results of an event with everything that is needed to say them in one language. */
export interface Report {
  readonly results: EventResults;
  readonly evaluation: Evaluation;
  readonly facts: ReportFacts;
  readonly locale: Locale;
  readonly t: Translate;
  readonly text: StatisticText;
  /** The items that before and after are compared by, in the order of the sheet. */
  readonly items: ReadonlyMap<string, ResultItem>;
}

/** Puts results and words together: on the page in its language, in a document in the one it is asked for. */
@Injectable({ providedIn: 'root' })
export class Reports {
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  /** Null where there is nothing that may be shown. */
  of(
    results: EventResults,
    locale: Locale = this.language.current(),
    title = '',
    occasion: ReportFacts['occasion'] = null,
  ): Report | null {
    const { evaluation, identification, areas, funnel } = results;
    if (evaluation === null) return null;
    const version = measureVersion(results);
    const facts: ReportFacts = {
      identification,
      title,
      occasion,
      // What was asked in a spreadsheet has no title and no version.
      questionnaire:
        version === null || version.title === ''
          ? null
          : { title: { id: version.title, en: version.title }, version: version.number },
      ...wordsOf(version?.items ?? []),
      ofWaves: Object.fromEntries(
        results.asked.waves.map((wave) => [waveKey(wave), wordsOf(versionOf(results, wave)?.items ?? [])]),
      ),
      topics: TOPIC_NAMES,
      objectives: OBJECTIVE_TEXTS,
      areas: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
      fewest: this.session.can('result.write') ? SMALL_CELL_OUTSIDE_TEAM : SMALL_CELL_INSIDE,
      reach: funnel,
    };
    return {
      ...{ results, evaluation, facts, locale },
      t: this.language.in(locale),
      text: statisticText(locale),
      items: new Map(version?.items.map((item) => [item.id, item])),
    };
  }
}

/** The version whose words stand for what is compared; of one wave alone its own. */
export function measureVersion({ asked }: EventResults): ResultVersion | null {
  const id = asked.measureVersionId ?? asked.waves[0]?.versionId;
  return asked.versions.find((version) => version.id === id) ?? null;
}

/** The version that a wave asked. */
export function versionOf(
  { asked }: EventResults,
  wave: { readonly phase: string; readonly wave: number },
): ResultVersion | null {
  const found = asked.waves.find((one) => one.phase === wave.phase && one.wave === wave.wave);
  return asked.versions.find(({ id }) => id === found?.versionId) ?? null;
}

/** The same report in the words of what one wave asked: versions may call different questions by one id. */
export function inWordsOf(report: Report, version: ResultVersion | null): Report {
  if (version === null) return report;
  return {
    ...report,
    facts: { ...report.facts, ...wordsOf(version.items) },
    items: new Map(version.items.map((item) => [item.id, item])),
  };
}

function wordsOf(items: readonly ResultItem[]): Pick<ReportFacts, 'items' | 'reversed'> {
  return {
    items: Object.fromEntries(items.map(({ id, textId, textEn }) => [id, { id: textId, en: textEn }])),
    reversed: items.flatMap(({ id, reverse }) => (reverse ? [id] : [])),
  };
}
