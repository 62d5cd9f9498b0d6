import { likertScore } from '../src/scoring/likert-score';
import { scoreTotals } from '../src/scoring/score-totals';
import { chooseTest } from '../src/statistics/paired/choose-test';
import { effectSizePaired } from '../src/statistics/paired/effect-size-paired';
import { hakeGain } from '../src/statistics/paired/hake-gain';
import { itemTable } from '../src/statistics/paired/item-table';
import { mcnemar } from '../src/statistics/paired/mcnemar';
import { pairedT } from '../src/statistics/paired/paired-t';
import { signTest } from '../src/statistics/paired/sign-test';
import { zeroMethods } from '../src/statistics/paired/signed-ranks';
import { wilcoxonSignedRank } from '../src/statistics/paired/wilcoxon-signed-rank';
import { adjustP } from '../src/statistics/proportions/adjust-p';
import { wilson } from '../src/statistics/proportions/wilson';
import { describeScores } from '../src/statistics/samples/describe-scores';
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

const onPairs =
  (run: (pre: (number | null)[], post: (number | null)[], options: Values) => object): Runner =>
  ({ pre, post }, options) =>
    run(readScores(pre, 'pre'), readScores(post, 'post'), options);

/** Tests of the same people before and after, and what belongs to one list of scores. */
export const pairedRunners = new Map<string, Runner>([
  ['adjustP', ({ p }) => adjustP(readScores(p, 'p'))],
  [
    'chooseTest',
    onPairs((pre, post, { alpha = 0.05 }) => chooseTest(pre, post, { alpha: readNumber(alpha, 'alpha') })),
  ],
  ['describe', ({ x }, options) => describeScores(readScores(x, 'x'), confidenceOf(options))],
  ['distribution', ({ fn, args }) => runDistribution(fn, args)],
  ['effectSizePaired', onPairs((pre, post, options) => effectSizePaired(pre, post, confidenceOf(options)))],
  ['hakeGain', onPairs((pre, post, { max }) => hakeGain(pre, post, readNumber(max, 'max')))],
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
    ({ pre, post, a, b, c, d }, options) =>
      mcnemar(
        pre === undefined
          ? { a: readNumber(a, 'a'), b: readNumber(b, 'b'), c: readNumber(c, 'c'), d: readNumber(d, 'd') }
          : itemTable(readScores(pre, 'pre'), readScores(post, 'post')),
        confidenceOf(options).confidence,
      ),
  ],
  ['pairedT', onPairs((pre, post, options) => pairedT(pre, post, confidenceOf(options)))],
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
  ['shapiroWilk', ({ x }) => shapiroWilk(readScores(x, 'x'))],
  ['signTest', onPairs((pre, post, options) => signTest(pre, post, confidenceOf(options)))],
  [
    'wilcoxonSignedRank',
    onPairs((pre, post, options) =>
      wilcoxonSignedRank(pre, post, {
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
