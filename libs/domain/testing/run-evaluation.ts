import { likertScore } from '../src/scoring/likert-score';
import { compareItems } from '../src/evaluation/compare-items';
import { compareScores } from '../src/evaluation/compare-scores';
import { eventCounts } from '../src/evaluation/event-counts';
import { independentT } from '../src/statistics/groups/independent-t';
import { kruskalWallis } from '../src/statistics/groups/kruskal-wallis';
import { mannWhitney } from '../src/statistics/groups/mann-whitney';
import { cronbachAlpha } from '../src/statistics/items/cronbach-alpha';
import { itemAnalysis } from '../src/statistics/items/item-analysis';
import { kr20 } from '../src/statistics/items/kr20';
import { scaleTable } from '../src/statistics/items/scale-table';
import { pairedSample } from '../src/statistics/paired/paired-sample';
import { pairSheets } from '../src/evaluation/pair-sheets';
import { pairedT } from '../src/statistics/paired/paired-t';
import { wilcoxonSignedRank } from '../src/statistics/paired/wilcoxon-signed-rank';
import { adjustP } from '../src/statistics/proportions/adjust-p';
import { describeScores } from '../src/statistics/samples/describe-scores';
import { sampleOf, type Sample } from '../src/statistics/samples/sample';
import { sum } from '../src/statistics/samples/sum';
import type { Values } from './case-options';
import { readEvaluationInput, type EvaluationItem, type EvaluationRow } from './evaluation-input';

const OLDER_FROM = 17;
const LIKERT = { min: 1, max: 5 };

/** A sheet with a point for each right answer, its Likert answers turned the same way, and the scale score. */
function scored(items: readonly EvaluationItem[]) {
  const likertItems = items.filter(({ kind }) => kind === 'likert');
  const reversed = [...likertItems.keys()].filter((index) => likertItems[index]?.reverse);
  return (row: EvaluationRow) => {
    const answersOf = (kind: EvaluationItem['kind']) =>
      row.answers.filter((_, index) => items[index]?.kind === kind);
    const points = items.flatMap(({ kind, key }, index) =>
      kind === 'choice' ? [row.answers[index] === key ? 1 : 0] : [],
    );
    const likert = answersOf('likert');
    return {
      ...{ id: row.code, personalCode: row.code, phase: row.wave, receivedAt: row.submittedAt },
      ...{ sex: row.sex, age: row.age },
      points,
      total: sum(points),
      likert: likert.map((answer, index) =>
        answer !== null && reversed.includes(index) ? 6 - answer : answer,
      ),
      attitude: likertScore([likert], reversed, LIKERT).sum[0] ?? null,
    };
  };
}

type Sheet = ReturnType<ReturnType<typeof scored>>;

const reliability = (sheets: readonly Sheet[]) => ({
  kr20: kr20(scaleTable(sheets.map(({ points }) => points))).kr20,
  attitudeAlpha: cronbachAlpha(scaleTable(sheets.map(({ likert }) => likert))),
});

const compareGroups = (a: Sample, b: Sample) => ({
  welch: independentT(a, b),
  mannWhitney: mannWhitney(a, b),
});

/** From raw rows to the whole report, by the functions of the product. */
export function runEvaluation({ items: itemList, rows: rowList }: Values): object {
  const { items, rows } = readEvaluationInput(itemList, rowList);
  const paired = pairSheets(rows.map(scored(items)));
  const { pairs, excluded } = paired;
  const counts = eventCounts(paired);
  const alone = (phase: Sheet['phase']) =>
    excluded.flatMap(({ sheet, reason }) =>
      sheet.phase === phase && reason === 'no_partner' ? [sheet] : [],
    );
  const pre = [...pairs.map((pair) => pair.pre), ...alone('pre')];
  const post = [...pairs.map((pair) => pair.post), ...alone('post')];
  const choices = items.filter(({ kind }) => kind === 'choice');
  const compare = (pointsOf: (sheet: Sheet) => number, max: number) =>
    compareScores(
      pairedSample(
        pairs.map((pair) => pointsOf(pair.pre)),
        pairs.map((pair) => pointsOf(pair.post)),
      ),
      max,
    );
  const total = compare((sheet) => sheet.total, choices.length);
  const aspects = [...new Set(choices.map(({ aspect }) => aspect))].map((aspect) => {
    const own = (sheet: Sheet) => sum(sheet.points.filter((_, index) => choices[index]?.aspect === aspect));
    const {
      before,
      after,
      gain,
      pairedT: test,
    } = compare(own, choices.filter((item) => item.aspect === aspect).length);
    const figures = {
      meanPre: before.mean,
      meanPost: after.mean,
      classG: gain.classG,
      category: gain.classCategory,
    };
    return [aspect, { ...figures, p: test.p }] as const;
  });
  const compared = compareItems(
    choices.map(({ aspect }, index) => ({
      ...{ id: String(index), topic: aspect },
      pairs: pairedSample(
        pairs.map((pair) => pair.pre.points[index] ?? 0),
        pairs.map((pair) => pair.post.points[index] ?? 0),
      ),
    })),
  );
  const attitudes = pairedSample(
    pairs.map((pair) => pair.pre.attitude),
    pairs.map((pair) => pair.post.attitude),
  );
  const gainsOf = (belongs: (sheet: Sheet) => boolean) =>
    sampleOf(pairs.filter((pair) => belongs(pair.pre)).map((pair) => pair.post.total - pair.pre.total));
  const sexes = [...new Set(pairs.map((pair) => pair.pre.sex))].sort();
  const bySex = sexes.map((sex) => [sex, gainsOf((sheet) => sheet.sex === sex)] as const);
  const female = gainsOf(({ sex }) => sex === 'female');
  const femaleVsMale = compareGroups(
    female,
    gainsOf(({ sex }) => sex === 'male'),
  );
  const byAge = compareGroups(
    gainsOf(({ age }) => age !== null && age < OLDER_FROM),
    gainsOf(({ age }) => age !== null && age >= OLDER_FROM),
  );
  const totals = [
    sampleOf(pre.map((sheet) => sheet.total)),
    sampleOf(post.map((sheet) => sheet.total)),
  ] as const;
  return {
    counts: {
      ...{ nPre: counts.pre, nPost: counts.post, nPairs: counts.matched },
      ...{ nPreOnly: counts.preOnly, nPostOnly: counts.postOnly, nSuperseded: counts.superseded },
    },
    knowledge: {
      ...{ pairedT: total.pairedT, effectSize: total.effectSize, wilcoxon: total.wilcoxon },
      ...{ signTest: total.signTest, choice: total.choice, hake: total.gain },
    },
    aspects: Object.fromEntries(aspects),
    items: {
      gained: compared.map(({ gained }) => gained),
      lost: compared.map(({ lost }) => lost),
      pExact: compared.map(({ test }) => test.pExact),
      pMid: compared.map(({ test }) => test.pMid),
      holm: compared.map(({ pHolm }) => pHolm),
    },
    preItems: itemAnalysis(scaleTable(pre.map(({ points }) => points))),
    reliability: { pre: reliability(pre), post: reliability(post) },
    attitude: { pairedT: pairedT(attitudes), wilcoxon: wilcoxonSignedRank(attitudes) },
    subgroups: {
      gainBySex: Object.fromEntries(bySex.map(([sex, gains]) => [sex, describeScores(gains)])),
      sexKruskal: kruskalWallis(bySex.map(([, gains]) => gains)),
      femaleVsMale,
      age15to16Vs17to19: byAge,
      holmWelch: adjustP([femaleVsMale.welch.p, byAge.welch.p]).holm,
    },
    unpaired: { welch: independentT(...totals), mannWhitney: mannWhitney(...totals) },
  };
}
