import { studentTQuantile } from '../distributions/student-t-quantile';
import { excessKurtosis } from './excess-kurtosis';
import { mean } from './mean';
import { quantile } from './quantile';
import { skewness } from './skewness';
import { standardDeviation } from './standard-deviation';
import { withoutMissing } from './without-missing';

export interface Description {
  readonly n: number;
  readonly nMissing: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly variance: number | null;
  readonly se: number | null;
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  readonly iqr: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
}

/**
 * Describes one list of scores, in the unit of the scores (variance: squared).
 *
 * sd with n - 1; quartiles of type 7; skewness G1 and excess kurtosis G2 (as SPSS and Excel); the confidence interval
 * of the mean is x̄ ± t(n-1)·s/√n, for constant data [x̄, x̄]. Missing answers are counted and left out.
 * n = 0: everything `null`; n = 1: no spread and no interval.
 */
export function describeScores(
  scores: readonly (number | null)[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Description {
  const values = withoutMissing(scores);
  const n = values.length;
  const centre = mean(values);
  const sd = standardDeviation(values);
  const se = sd === null ? null : sd / Math.sqrt(n);
  const reach = se === null ? null : studentTQuantile(1 - (1 - confidence) / 2, n - 1) * se;
  const [q1, q3] = [quantile(values, 0.25), quantile(values, 0.75)];
  return {
    n,
    nMissing: scores.length - n,
    mean: centre,
    sd,
    variance: sd === null ? null : sd * sd,
    se,
    min: quantile(values, 0),
    q1,
    median: quantile(values, 0.5),
    q3,
    max: quantile(values, 1),
    iqr: q1 === null || q3 === null ? null : q3 - q1,
    skewness: skewness(values),
    kurtosis: excessKurtosis(values),
    ciLow: centre === null || reach === null ? null : centre - reach,
    ciHigh: centre === null || reach === null ? null : centre + reach,
  };
}
