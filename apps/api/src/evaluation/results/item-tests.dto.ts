import type { NotEstimable } from '@ikrar/domain';
import { Decimal } from '../../platform/http/fields';
import { Count, Figure, Reason } from './figure-fields';

/** One item: a right twice, b lost, c gained, d wrong twice. Infinite figures are null without a reason. */
export class McNemar {
  @Count()
  readonly n: number;

  @Count()
  readonly a: number;

  @Count()
  readonly b: number;

  @Count()
  readonly c: number;

  @Count()
  readonly d: number;

  @Figure()
  readonly chi2: number | null;

  @Figure()
  readonly pChi2: number | null;

  @Figure('with continuity correction')
  readonly chi2cc: number | null;

  @Figure()
  readonly pChi2cc: number | null;

  @Decimal()
  readonly pExact: number;

  @Decimal()
  readonly pMid: number;

  @Figure()
  readonly propPre: number | null;

  @Figure()
  readonly propPost: number | null;

  @Figure()
  readonly diff: number | null;

  @Decimal()
  readonly diffLow: number;

  @Decimal()
  readonly diffHigh: number;

  @Figure('c/b; infinite where nobody lost it')
  readonly oddsRatio: number | null;

  @Figure()
  readonly orLow: number | null;

  @Figure('infinite where nobody lost it')
  readonly orHigh: number | null;

  @Decimal({ optional: true, description: 'ln pExact, where it is too small' })
  readonly lnPExact?: number;

  @Reason()
  readonly reason?: NotEstimable;
}

/** Answers to a question with several steps. */
export class MarginalHomogeneity {
  @Count()
  readonly n: number;

  @Figure()
  readonly stuartMaxwell: number | null;

  @Figure()
  readonly df: number | null;

  @Figure()
  readonly p: number | null;

  @Figure('null without a reason: infinite')
  readonly bhapkar: number | null;

  @Figure()
  readonly bhapkarP: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}
