import { alternatives } from '../src/statistics/distributions/exact-p';
import { rankTestMethods } from '../src/statistics/paired/wilcoxon-signed-rank';
import { readNumber } from './read-values';

export type Values = Readonly<Record<string, unknown>>;
export type Runner = (input: Values, options: Values) => object | null;

/** The confidence level of a case, 95 % unless it names another. */
export const confidenceOf = ({ conf = 0.95 }: Values): { confidence: number } => ({
  confidence: readNumber(conf, 'conf'),
});

/** The listed word that a case gives, or the usual one if it gives none. */
export function oneOf<T extends string>(list: readonly T[], value: unknown, otherwise: T): T {
  if (value === undefined) return otherwise;
  const found = list.find((name) => name === value);
  if (found === undefined) throw new TypeError(`${String(value)} is none of ${list.join(', ')}`);
  return found;
}

/** Options of the rank tests. */
export function rankOptions(options: Values) {
  return {
    method: oneOf(rankTestMethods, options['method'], 'auto'),
    continuity: options['correct'] !== false,
    alternative: oneOf(alternatives, options['alternative'], 'two.sided'),
    ...confidenceOf(options),
  };
}
