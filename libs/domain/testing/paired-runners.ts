import { likertScore } from '../src/scoring/likert-score';
import { scoreTotals } from '../src/scoring/score-totals';
import { chooseTest } from '../src/statistics/paired/choose-test';
import { effectSizePaired } from '../src/statistics/paired/effect-size-paired';
import { hakeGain } from '../src/statistics/paired/hake-gain';
import { individualGain } from '../src/statistics/paired/individual-gain';
import { itemTable } from '../src/statistics/paired/item-table';
import { mcnemar } from '../src/statistics/paired/mcnemar';
import { pairedSample, type PairedSample } from '../src/statistics/paired/paired-sample';
import { pairedT } from '../src/statistics/paired/paired-t';
import { signTest } from '../src/statistics/paired/sign-test';
import { zeroMethods } from '../src/statistics/paired/signed-ranks';
import { wilcoxonSignedRank } from '../src/statistics/paired/wilcoxon-signed-rank';
import { adjustP } from '../src/statistics/proportions/adjust-p';
import { wilson } from '../src/statistics/proportions/wilson';
import { describeScores } from '../src/statistics/samples/describe-scores';
import { sampleOf } from '../src/statistics/samples/sample';
import { shapiroWilk } from '../src/statistics/samples/shapiro-wilk';
import {
  readChoiceRows,
  readNumber,
  readChoices,
  readNumbers,
  readPositions,
  readRows,
  readScores,
} from './read-values';
import { runDistribution } from './run-distribution';
import { runPairing } from './run-pairing';
import { confidenceOf, oneOf, rankOptions, type Runner, type Values } from './case-options';

const pairsOf = ({ pre, post }: Values): PairedSample =>
  pairedSample(readScores(pre, 'pre'), readScores(post, 'post'));

const onPairs =
  (run: (pairs: PairedSample, options: Values) => object): Runner =>
  (input, options) =>
    run(pairsOf(input), options);

/** The gain of each person, in the order of the people with both scores. */
const gainsOf = ({ pre, post }: Values, max: number): (number | null)[] => {
  const after = readScores(post, 'post');
  return readScores(pre, 'pre').flatMap((before, index) => {
    const own = after[index] ?? null;
    return before === null || own === null ? [] : [individualGain(before, own, max)];
  });
};

/** Tests of the same people before and after, and what belongs to one list of scores. */
export const pairedRunners = new Map<string, Runner>([
  ['adjustP', ({ p }) => adjustP(readScores(p, 'p'))],
  [
    'chooseTest',
    onPairs((pairs, { alpha = 0.05 }) => chooseTest(pairs, { alpha: readNumber(alpha, 'alpha') })),
  ],
  ['describe', ({ x }, options) => describeScores(sampleOf(readScores(x, 'x')), confidenceOf(options))],
  ['distribution', ({ fn, args }) => runDistribution(fn, args)],
  ['effectSizePaired', onPairs((pairs, options) => effectSizePaired(pairs, confidenceOf(options)))],
  [
    'hakeGain',
    (input, { max: most }) => {
      const max = readNumber(most, 'max');
      return { ...hakeGain(pairsOf(input), max), gains: gainsOf(input, max) };
    },
  ],
  [
    'likertScore',
    ({ responses, reverse = [] }, { min, max, minAnswered = 0.8 }) =>
      likertScore(readRows(responses, 'responses'), readNumbers(reverse, 'reverse'), {
        min: readNumber(min, 'min'),
        max: readNumber(max, 'max'),
        minAnswered: readNumber(minAnswered, 'minAnswered'),
      }),
  ],
  [
    'mcnemar',
    (input, options) =>
      mcnemar(
        input['pre'] === undefined
          ? {
              ...{ a: readNumber(input['a'], 'a'), b: readNumber(input['b'], 'b') },
              ...{ c: readNumber(input['c'], 'c'), d: readNumber(input['d'], 'd') },
            }
          : itemTable(pairsOf(input)),
        confidenceOf(options).confidence,
      ),
  ],
  ['pairedT', onPairs((pairs, options) => pairedT(pairs, confidenceOf(options)))],
  ['pairing', ({ pre, post }) => runPairing(pre, post)],
  [
    'scoreTotals',
    ({ responses, key, aspects = {} }) =>
      scoreTotals(
        readChoiceRows(responses, 'responses'),
        readChoices(key, 'key'),
        readPositions(aspects, 'aspects'),
      ),
  ],
  ['shapiroWilk', ({ x }) => shapiroWilk(sampleOf(readScores(x, 'x')))],
  ['signTest', onPairs((pairs, options) => signTest(pairs, confidenceOf(options)))],
  [
    'wilcoxonSignedRank',
    onPairs((pairs, options) =>
      wilcoxonSignedRank(pairs, {
        ...rankOptions(options),
        zeroMethod: oneOf(zeroMethods, options['zeroMethod'], 'wilcox'),
      }),
    ),
  ],
  [
    'wilson',
    ({ x, n }, options) => wilson(readNumber(x, 'x'), readNumber(n, 'n'), confidenceOf(options).confidence),
  ],
]);
