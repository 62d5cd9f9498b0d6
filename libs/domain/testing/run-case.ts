import { likertScore } from '../src/scoring/likert-score';
import { scoreTotals } from '../src/scoring/score-totals';
import { alternatives } from '../src/statistics/distributions/exact-p';
import { chooseTest } from '../src/statistics/paired/choose-test';
import { effectSizePaired } from '../src/statistics/paired/effect-size-paired';
import { hakeGain } from '../src/statistics/paired/hake-gain';
import { itemTable } from '../src/statistics/paired/item-table';
import { mcnemar } from '../src/statistics/paired/mcnemar';
import { pairedT } from '../src/statistics/paired/paired-t';
import { signTest } from '../src/statistics/paired/sign-test';
import { zeroMethods } from '../src/statistics/paired/signed-ranks';
import { rankTestMethods, wilcoxonSignedRank } from '../src/statistics/paired/wilcoxon-signed-rank';
import { adjustP } from '../src/statistics/proportions/adjust-p';
import { wilson } from '../src/statistics/proportions/wilson';
import { describeScores } from '../src/statistics/samples/describe-scores';
import { shapiroWilk } from '../src/statistics/samples/shapiro-wilk';
import { readNumber, readNumbers, readPositions, readRows, readScores } from './read-values';
import type { ReferenceCase, ReferenceFile } from './reference-case';
import { resolveInput } from './resolve-input';
import { runDistribution } from './run-distribution';
import { runPairing } from './run-pairing';

type Values = Readonly<Record<string, unknown>>;
type Runner = (input: Values, options: Values) => object | null;

const confidenceOf = ({ conf = 0.95 }: Values): number => readNumber(conf, 'conf');

function oneOf<T extends string>(list: readonly T[], value: unknown, otherwise: T): T {
  if (value === undefined) return otherwise;
  const found = list.find((name) => name === value);
  if (found === undefined) throw new TypeError(`${String(value)} is none of ${list.join(', ')}`);
  return found;
}

function rankOptions(options: Values) {
  return {
    method: oneOf(rankTestMethods, options['method'], 'auto'),
    continuity: options['correct'] !== false,
    alternative: oneOf(alternatives, options['alternative'], 'two.sided'),
    confidence: confidenceOf(options),
  };
}

const onPairs =
  (run: (pre: (number | null)[], post: (number | null)[], options: Values) => object): Runner =>
  ({ pre, post }, options) =>
    run(readScores(pre, 'pre'), readScores(post, 'post'), options);

const runners = new Map<string, Runner>([
  ['adjustP', ({ p }) => adjustP(readScores(p, 'p'))],
  [
    'chooseTest',
    onPairs((pre, post, { alpha = 0.05 }) => chooseTest(pre, post, { alpha: readNumber(alpha, 'alpha') })),
  ],
  ['describe', ({ x }, options) => describeScores(readScores(x, 'x'), { confidence: confidenceOf(options) })],
  ['distribution', ({ fn, args }) => runDistribution(fn, args)],
  [
    'effectSizePaired',
    onPairs((pre, post, options) => effectSizePaired(pre, post, { confidence: confidenceOf(options) })),
  ],
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
        confidenceOf(options),
      ),
  ],
  ['pairedT', onPairs((pre, post, options) => pairedT(pre, post, { confidence: confidenceOf(options) }))],
  ['pairing', ({ pre, post }) => runPairing(pre, post)],
  [
    'scoreTotals',
    ({ responses, key, aspects = {} }) =>
      scoreTotals(
        readRows(responses, 'responses'),
        readNumbers(key, 'key'),
        readPositions(aspects, 'aspects'),
      ),
  ],
  ['shapiroWilk', ({ x }) => shapiroWilk(readScores(x, 'x'))],
  ['signTest', onPairs((pre, post, options) => signTest(pre, post, { confidence: confidenceOf(options) }))],
  [
    'wilcoxonSignedRank',
    onPairs((pre, post, options) =>
      wilcoxonSignedRank(pre, post, {
        ...rankOptions(options),
        zeroMethod: oneOf(zeroMethods, options['zeroMethod'], 'wilcox'),
      }),
    ),
  ],
  ['wilson', ({ x, n }, options) => wilson(readNumber(x, 'x'), readNumber(n, 'n'), confidenceOf(options))],
]);

/**
 * Runs the function that a case names, on its input; `null` when there is no such function yet.
 *
 * @throws TypeError when the input does not fit the function.
 */
export function runCase(reference: ReferenceCase, data?: ReferenceFile['data']): object | null {
  const run = runners.get(reference.test);
  return run ? run(resolveInput(reference, data), reference.options) : null;
}
