import { choiceReasons, pairedTests } from '@ikrar/domain';
import type { ChoiceReason, NotEstimable, PairedTest } from '@ikrar/domain';
import { Decimal, OneOf } from '../../platform/http/fields';
import { Count, Figure, Reason } from './figure-fields';

const RANK_METHODS = ['exact', 'asymptotic'] as const;

/** Effects are after − before. */
export class PairedT {
  @Count()
  readonly n: number;

  @Count()
  readonly nDropped: number;

  @Figure()
  readonly meanPre: number | null;

  @Figure()
  readonly meanPost: number | null;

  @Figure()
  readonly sdPre: number | null;

  @Figure()
  readonly sdPost: number | null;

  @Figure()
  readonly meanDiff: number | null;

  @Figure()
  readonly sdDiff: number | null;

  @Figure()
  readonly seDiff: number | null;

  @Figure()
  readonly t: number | null;

  @Figure()
  readonly df: number | null;

  @Figure()
  readonly p: number | null;

  @Figure()
  readonly ciLow: number | null;

  @Figure()
  readonly ciHigh: number | null;

  @Figure('between before and after')
  readonly r: number | null;

  @Decimal({ optional: true, description: 'ln p, where p is too small' })
  readonly lnP?: number;

  @Reason()
  readonly reason?: NotEstimable;
}

/** Zeros dropped; exact on midranks, or asymptotic with continuity correction. */
export class WilcoxonSignedRank {
  @Count()
  readonly n: number;

  @Count()
  readonly nDropped: number;

  @Count()
  readonly nZero: number;

  @Count()
  readonly nPos: number;

  @Count()
  readonly nNeg: number;

  @Decimal()
  readonly wPlus: number;

  @Decimal()
  readonly wMinus: number;

  @Figure()
  readonly mu: number | null;

  @Figure()
  readonly sigma: number | null;

  @Figure()
  readonly z: number | null;

  @OneOf(RANK_METHODS, { nullable: true })
  readonly method: 'exact' | 'asymptotic' | null;

  @Figure()
  readonly p: number | null;

  @Figure()
  readonly hodgesLehmann: number | null;

  @Figure()
  readonly rankBiserial: number | null;

  @Figure()
  readonly rbLow: number | null;

  @Figure()
  readonly rbHigh: number | null;

  @Decimal({ optional: true, description: 'ln p, where p is too small' })
  readonly lnP?: number;

  @Reason()
  readonly reason?: NotEstimable;
}

export class SignTest {
  @Count()
  readonly n: number;

  @Count()
  readonly nZero: number;

  @Count()
  readonly nPos: number;

  @Count()
  readonly nNeg: number;

  @Figure()
  readonly p: number | null;

  @Figure()
  readonly propPos: number | null;

  @Figure()
  readonly propLow: number | null;

  @Figure()
  readonly propHigh: number | null;

  @Figure()
  readonly medianDiff: number | null;

  @Decimal({ optional: true, description: 'ln p, where p is too small' })
  readonly lnP?: number;

  @Reason()
  readonly reason?: NotEstimable;
}

export class EffectSizePaired {
  @Count()
  readonly n: number;

  @Figure('mean difference over the standard deviation of the differences')
  readonly dz: number | null;

  @Figure()
  readonly dzLow: number | null;

  @Figure()
  readonly dzHigh: number | null;

  @Figure()
  readonly gz: number | null;

  @Figure('over the mean of both variances')
  readonly dav: number | null;

  @Figure()
  readonly davLow: number | null;

  @Figure()
  readonly davHigh: number | null;

  @Figure('the size to print first')
  readonly gav: number | null;

  @Figure()
  readonly gavLow: number | null;

  @Figure()
  readonly gavHigh: number | null;

  @Figure('the correction for few people')
  readonly j: number | null;
}

/** Which test is read, by the rule that was written beforehand. */
export class TestChoice {
  @Count()
  readonly n: number;

  @Figure()
  readonly shapiroP: number | null;

  @OneOf(pairedTests)
  readonly chosen: PairedTest;

  @OneOf(choiceReasons)
  readonly reason: ChoiceReason;
}
