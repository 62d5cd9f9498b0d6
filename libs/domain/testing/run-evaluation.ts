import { compareScores } from '../src/evaluation/comparing/compare-scores';
import { countedPairs } from '../src/evaluation/tallies/counted-rows';
import { evaluate } from '../src/evaluation/evaluate';
import { evaluateTally } from '../src/evaluation/evaluate-tally';
import type { Evaluation } from '../src/evaluation/evaluation';
import type { EvaluationDesign } from '../src/evaluation/design/evaluation-design';
import { defaultSettings } from '../src/evaluation/design/evaluation-settings';
import { sheetDesign } from '../src/evaluation/design/sheet-design';
import type { Tally } from '../src/evaluation/tallies/tally';
import { tallySheets } from '../src/evaluation/tallies/tally-sheets';
import { kruskalWallis } from '../src/statistics/groups/kruskal-wallis';
import { differencesOf } from '../src/statistics/paired/paired-sample';
import { TOPICS } from '../src/programs/topics';
import type { Values } from './case-options';
import { readEvaluationInput, type EvaluationItem, type EvaluationRow } from './evaluation-input';
import { aspectsOf, toQuestionnaire, toSheets } from './evaluation-sheets';

function designOf(items: readonly EvaluationItem[], rows: readonly EvaluationRow[]): EvaluationDesign {
  const sheet = sheetDesign(toQuestionnaire(items, rows));
  return {
    identification: 'personal_code',
    comparability: 'same_version',
    measure: sheet,
    waves: [
      { phase: 'pre', wave: 1, sheet },
      { phase: 'post', wave: 1, sheet },
    ],
    settings: defaultSettings,
  };
}

function aspectFigures({ topics }: Evaluation, aspects: readonly string[]): object {
  const figures = topics.map(({ id, before, after, gain, pairedT }) => {
    const name = aspects[TOPICS.findIndex((topic) => topic === id)] ?? id;
    return [
      name,
      {
        ...{ meanPre: before.mean, meanPost: after.mean, p: pairedT.p },
        ...{ classG: gain.classG, category: gain.classCategory },
      },
    ];
  });
  return Object.fromEntries(figures);
}

function waveFigures({ waves }: Evaluation, phase: 'pre' | 'post') {
  const wave = waves.find((one) => one.phase === phase);
  const items = wave?.items ?? [];
  return {
    items: {
      difficulty: items.map(({ difficulty }) => difficulty),
      discrimination27: items.map(({ discrimination27 }) => discrimination27),
      pointBiserial: items.map(({ pointBiserial }) => pointBiserial),
      itemRest: items.map(({ itemRest }) => itemRest),
    },
    reliability: {
      kr20: wave?.reliability?.kr20?.kr20 ?? null,
      attitudeAlpha: wave?.scales[0]?.alpha ?? null,
    },
  };
}

interface Written {
  readonly evaluation: Evaluation;
  readonly tally: Tally;
}

/** Of two sexes as well, between which the product tests by Welch and Mann–Whitney. */
function sexKruskal({ pairs }: Tally): object {
  const sexes = Object.values(pairs.groups.sex ?? {}).map((rows) => countedPairs(rows));
  return kruskalWallis(sexes.map((sex) => differencesOf(sex)));
}

/** Subgroups are looked at twice: the sexes as they are written, and those who said one against each other. */
function subgroupFigures(written: Written, known: Evaluation): object {
  const of = (evaluation: Evaluation, kind: string) =>
    evaluation.subgroups.find((subgroup) => subgroup.kind === kind);
  const [sexes, femaleVsMale, ages] = [
    of(written.evaluation, 'sex'),
    of(known, 'sex'),
    of(known, 'age_band'),
  ];
  return {
    gainBySex: Object.fromEntries((sexes?.groups ?? []).map(({ value, figures }) => [value, figures?.rise])),
    sexKruskal: sexKruskal(written.tally),
    femaleVsMale: femaleVsMale?.test ?? null,
    age15to16Vs17to19: ages?.test ?? null,
    holmWelch: [femaleVsMale?.pHolm ?? null, ages?.pHolm ?? null],
  };
}

/** From raw rows to the whole report, by `evaluate`, as the product does it. */
export function runEvaluation({ items: itemList, rows: rowList }: Values): object {
  const { items, rows } = readEvaluationInput(itemList, rowList);
  const design = designOf(items, rows);
  const evaluation = evaluate(design, toSheets(rows, 'known'));
  const written = tallySheets(design, toSheets(rows, 'written'));
  const { counts, unpaired, attitudes } = evaluation;
  const total = evaluation.total ?? compareScores(countedPairs(), design.measure.maxScore);
  const [pre, post] = [waveFigures(evaluation, 'pre'), waveFigures(evaluation, 'post')];
  return {
    counts: {
      ...{ nPre: counts?.pre, nPost: counts?.post, nPairs: counts?.matched },
      ...{ nPreOnly: counts?.preOnly, nPostOnly: counts?.postOnly, nSuperseded: counts?.superseded },
    },
    knowledge: {
      ...{ pairedT: total.pairedT, effectSize: total.effectSize, wilcoxon: total.wilcoxon },
      ...{ signTest: total.signTest, choice: total.choice, hake: total.gain },
    },
    aspects: aspectFigures(evaluation, aspectsOf(items)),
    items: {
      gained: evaluation.items.map(({ gained }) => gained),
      lost: evaluation.items.map(({ lost }) => lost),
      pExact: evaluation.items.map(({ test }) => test.pExact),
      pMid: evaluation.items.map(({ test }) => test.pMid),
      holm: evaluation.items.map(({ pHolm }) => pHolm),
    },
    preItems: pre.items,
    reliability: { pre: pre.reliability, post: post.reliability },
    attitude: attitudes[0] ?? null,
    subgroups: subgroupFigures({ evaluation: evaluateTally(design, written), tally: written }, evaluation),
    unpaired,
  };
}
