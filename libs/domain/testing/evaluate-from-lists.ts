import type { AnsweredSheet } from '../src/evaluation/pairing/answered-sheet';
import { compareItems } from '../src/evaluation/comparing/compare-items';
import { compareScores } from '../src/evaluation/comparing/compare-scores';
import { pairSheets } from '../src/evaluation/pairing/pair-sheets';
import { standingResponses } from '../src/evaluation/pairing/standing-responses';
import { likertScore } from '../src/scoring/likert-score';
import { isScored, itemPoints, maxPoints } from '../src/scoring/item-points';
import { effectSizePaired } from '../src/statistics/paired/effect-size-paired';
import { cronbachAlpha } from '../src/statistics/items/cronbach-alpha';
import { itemAnalysis } from '../src/statistics/items/item-analysis';
import { scaleTable } from '../src/statistics/items/scale-table';
import { pairedSample, type PairedSample } from '../src/statistics/paired/paired-sample';
import { pairedT } from '../src/statistics/paired/paired-t';
import { wilcoxonSignedRank } from '../src/statistics/paired/wilcoxon-signed-rank';
import { marginalHomogeneity } from '../src/statistics/proportions/marginal-homogeneity';
import { describeScores } from '../src/statistics/samples/describe-scores';
import { sampleOf } from '../src/statistics/samples/sample';
import type { InstrumentItem } from '../src/questionnaires/instruments/instrument-content';
import type { AnyEvent } from './any-event';

const STEPS = 5;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The step that was chosen, as it was asked; what is no step is missing. */
function stepOf({ id }: InstrumentItem, { ownAnswers }: AnsweredSheet): number | null {
  const step = Number(ownAnswers[id] ?? Number.NaN);
  return Number.isInteger(step) && step >= 1 && step <= STEPS ? step : null;
}

/** Sheets that count in a wave by itself: of a personal code the latest, and every sheet of nobody known. */
function standingIn(sheets: readonly AnsweredSheet[], identification: string): readonly AnsweredSheet[] {
  if (identification !== 'personal_code') return sheets;
  const coded = sheets.flatMap((sheet) =>
    sheet.personalCode === null
      ? []
      : [{ id: sheet.id, receivedAt: sheet.receivedAt, personalCode: sheet.personalCode, sheet }],
  );
  const uncoded = sheets.filter(({ personalCode }) => personalCode === null);
  return [...standingResponses(coded).standing.map(({ sheet }) => sheet), ...uncoded];
}

/**
 * What an event's tally must say, computed from the lists of answers themselves: one person after another, without a
 * code, a tally or a design.
 */
export function evaluateFromLists({ items, design, sheets }: AnyEvent) {
  const { identification, settings } = design;
  const sample = sheets.filter(({ inSample }) => inSample);
  const waved = sample.flatMap((sheet) =>
    sheet.phase === 'follow_up' ? [] : [{ ...sheet, phase: sheet.phase }],
  );
  const { pairs } = pairSheets(waved, { identification });
  const both = (valueOf: (sheet: AnsweredSheet) => number | null): PairedSample =>
    pairedSample(
      pairs.map(({ pre }) => valueOf(pre)),
      pairs.map(({ post }) => valueOf(post)),
    );
  const scored = items.filter(isScored);
  const likert = items.filter(({ kind }) => kind === 'likert');
  const pointsOf =
    (own: readonly InstrumentItem[]) =>
    ({ ownAnswers }: AnsweredSheet): number =>
      total(own.map((item) => itemPoints(item, ownAnswers[item.id])));
  const turned = [...likert.keys()].filter((index) => likert[index]?.reverse);
  const attitude = both(
    (sheet) =>
      likertScore([likert.map((item) => stepOf(item, sheet))], turned, { min: 1, max: STEPS }).sum[0] ?? null,
  );
  const named = (nameOf: (item: InstrumentItem) => string | null | undefined) =>
    [...new Set(scored.flatMap((item) => nameOf(item) ?? []))].map((name) => {
      const own = scored.filter((item) => nameOf(item) === name);
      return { name, max: total(own.map(maxPoints)), pairs: both(pointsOf(own)) };
    });
  const ofWave = (phase: AnsweredSheet['phase']) => {
    const own = standingIn(
      sample.filter((sheet) => sheet.phase === phase),
      identification,
    );
    const points = scaleTable(own.map((sheet) => scored.map((item) => pointsOf([item])(sheet))));
    const steps = own.map((sheet) =>
      likert.map((item) => {
        const step = stepOf(item, sheet);
        return step !== null && item.reverse ? STEPS + 1 - step : step;
      }),
    );
    return {
      sheets: own.length,
      score: describeScores(sampleOf(own.map(pointsOf(scored)))),
      analysis: itemAnalysis(points),
      alpha: cronbachAlpha(points),
      attitude: cronbachAlpha(scaleTable(steps)),
      samples: sampleOf(own.map(pointsOf(scored))),
    };
  };
  return {
    people: pairs.length,
    sex: pairs.map(({ pre }) => pre.groups.sex ?? ''),
    rises: pairs.map(({ pre, post }) => pointsOf(scored)(post) - pointsOf(scored)(pre)),
    total: compareScores(both(pointsOf(scored)), total(scored.map(maxPoints)), settings),
    topics: named(({ topic }) => topic).map(({ name, max, pairs: own }) => ({
      id: name,
      ...compareScores(own, max, settings),
    })),
    objectives: named(({ objective }) => objective),
    items: compareItems(
      scored.map((item) => ({
        ...{ id: item.id, topic: item.topic },
        pairs: both((sheet) => (pointsOf([item])(sheet) === maxPoints(item) ? 1 : 0)),
      })),
    ),
    attitude: {
      pairedT: pairedT(attitude),
      wilcoxon: wilcoxonSignedRank(attitude),
      effectSize: effectSizePaired(attitude),
    },
    likertItems: likert.map((item) => {
      const table = Array.from({ length: STEPS }, (_, before) =>
        Array.from(
          { length: STEPS },
          (__, after) =>
            pairs.filter(
              ({ pre, post }) => stepOf(item, pre) === before + 1 && stepOf(item, post) === after + 1,
            ).length,
        ),
      );
      return marginalHomogeneity(table);
    }),
    pre: ofWave('pre'),
    post: ofWave('post'),
  };
}
