import { isRecord } from './is-record';
import type { ExpectedCase } from './reference-case';

type Tolerance = ExpectedCase['tolerance'];

const COUNT = /^(n|k)$|^n[A-Z]/;
const P_LIKE = /^p$|^p[A-Z]|P$|^holm|^bonferroni$|^bh$/;

function isClose(field: string, actual: number, expected: number, tolerance: Tolerance): boolean {
  if (COUNT.test(field)) return actual === expected;
  if (P_LIKE.test(field)) {
    return expected === 0 ? actual <= 1e-12 : Math.abs(actual - expected) <= tolerance.p * Math.abs(expected);
  }
  return Math.abs(actual - expected) <= Math.max(tolerance.abs, tolerance.rel * Math.abs(expected));
}

function compare(
  path: string,
  field: string,
  actual: unknown,
  expected: unknown,
  tolerance: Tolerance,
): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return [`${path}: not a list of ${expected.length}`];
    return expected.flatMap((item: unknown, index) =>
      compare(`${path}[${index}]`, field, actual[index], item, tolerance),
    );
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [`${path}: missing`];
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(path === '' ? key : `${path}.${key}`, key, actual[key], value, tolerance),
    );
  }
  const isEqual =
    typeof expected === 'number'
      ? typeof actual === 'number' && isClose(field, actual, expected, tolerance)
      : actual === (expected === 'Infinity' ? Infinity : expected);
  return isEqual ? [] : [`${path}: expected ${String(expected)}, got ${String(actual)}`];
}

/**
 * The fields in which a result differs from what a case expects, each as "path: expected …, got …".
 *
 * `null` must be `null`, counts and words equal, p within a relative tolerance, other numbers within the larger of the
 * absolute and the relative one. Below 1e-200 the logarithm of p is compared instead.
 */
export function compareToExpected(reference: ExpectedCase, actual: object | null): string[] {
  const { expected, expectedOptional = {}, tolerance } = reference;
  if (!isRecord(actual)) return ['no result'];
  const hasReason = 'reason' in actual && !('reason' in expected);
  return [
    ...compare('', '', actual, expected, tolerance),
    ...compare('', '', actual, expectedOptional, tolerance),
    ...(hasReason ? [`reason: unexpected ${String(actual['reason'])}`] : []),
  ];
}
