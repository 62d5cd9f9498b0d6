import type { NotEstimable } from '@ikrar/domain';
import { Count, Figure, Reason } from './figure-fields';

/** Scores of people or sheets. */
export class Description {
  @Count()
  readonly n: number;

  @Count()
  readonly nMissing: number;

  @Figure()
  readonly mean: number | null;

  @Figure()
  readonly sd: number | null;

  @Figure()
  readonly variance: number | null;

  @Figure()
  readonly se: number | null;

  @Figure()
  readonly min: number | null;

  @Figure()
  readonly q1: number | null;

  @Figure()
  readonly median: number | null;

  @Figure()
  readonly q3: number | null;

  @Figure()
  readonly max: number | null;

  @Figure()
  readonly iqr: number | null;

  @Figure()
  readonly skewness: number | null;

  @Figure('excess')
  readonly kurtosis: number | null;

  @Figure()
  readonly ciLow: number | null;

  @Figure()
  readonly ciHigh: number | null;
}

export class ShapiroWilk {
  @Count()
  readonly n: number;

  @Figure()
  readonly w: number | null;

  @Figure()
  readonly p: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}
