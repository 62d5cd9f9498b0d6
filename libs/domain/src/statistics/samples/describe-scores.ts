import { studentTQuantile } from '../distributions/student-t-quantile';
import { excessKurtosis } from './excess-kurtosis';
import { mean } from './mean';
import { quantile } from './quantile';
import type { Sample } from './sample';
import { skewness } from './skewness';
import { standardDeviation } from './standard-deviation';

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
 * Describes the scores of one time or group, in the unit of the scores (variance: squared).
 *
 * sd with n - 1; quartiles of type 7; skewness G1 and excess kurtosis G2 (as SPSS and Excel); the confidence interval
 * of the mean is x̄ ± t(n-1)·s/√n, for constant data [x̄, x̄]. Missing scores are counted and left out.
 * n = 0: everything `null`; n = 1: no spread and no interval.
 */
export function describeScores(
  sample: Sample,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Description {
  const { n, nMissing } = sample;
  const centre = mean(sample);
  const sd = standardDeviation(sample);
  const se = sd === null ? null : sd / Math.sqrt(n);
  const reach = se === null ? null : studentTQuantile(1 - (1 - confidence) / 2, n - 1) * se;
  const [q1, q3] = [quantile(sample, 0.25), quantile(sample, 0.75)];
  return {
    n,
    nMissing,
    mean: centre,
    sd,
    variance: sd === null ? null : sd * sd,
    se,
    min: quantile(sample, 0),
    q1,
    median: quantile(sample, 0.5),
    q3,
    max: quantile(sample, 1),
    iqr: q1 === null || q3 === null ? null : q3 - q1,
    skewness: skewness(sample),
    kurtosis: excessKurtosis(sample),
    ciLow: centre === null || reach === null ? null : centre - reach,
    ciHigh: centre === null || reach === null ? null : centre + reach,
  };
}
