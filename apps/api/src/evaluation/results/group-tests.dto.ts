import type { NotEstimable } from '@ikrar/domain';
import { Decimal, OneOf } from '../../platform/http/fields';
import { Count, Figure, Figures, Reason } from './figure-fields';

const RANK_METHODS = ['exact', 'asymptotic'] as const;

/** Welch's t; effects are b − a. */
export class IndependentT {
  @Count()
  readonly nA: number;

  @Count()
  readonly nB: number;

  @Count()
  readonly nDropped: number;

  @Figure()
  readonly meanA: number | null;

  @Figure()
  readonly meanB: number | null;

  @Figure()
  readonly sdA: number | null;

  @Figure()
  readonly sdB: number | null;

  @Figure()
  readonly meanDiff: number | null;

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

  @Decimal({ optional: true, description: 'ln p, where p is too small' })
  readonly lnP?: number;

  @Reason()
  readonly reason?: NotEstimable;
}

export class MannWhitney {
  @Count()
  readonly nA: number;

  @Count()
  readonly nB: number;

  @Figure()
  readonly uA: number | null;

  @Figure()
  readonly uB: number | null;

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
  readonly rankBiserial: number | null;

  @Figure()
  readonly rbLow: number | null;

  @Figure()
  readonly rbHigh: number | null;

  @Figure()
  readonly hodgesLehmann: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}

export class EffectSizeIndependent {
  @Count()
  readonly nA: number;

  @Count()
  readonly nB: number;

  @Figure()
  readonly pooledSd: number | null;

  @Figure()
  readonly d: number | null;

  @Figure()
  readonly dLow: number | null;

  @Figure()
  readonly dHigh: number | null;

  @Figure()
  readonly g: number | null;

  @Figure()
  readonly gLow: number | null;

  @Figure()
  readonly gHigh: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}

export class KruskalWallis {
  @Count()
  readonly n: number;

  @Count('groups')
  readonly k: number;

  @Figure()
  readonly h: number | null;

  @Figure()
  readonly df: number | null;

  @Figure()
  readonly p: number | null;

  @Figure()
  readonly epsilon2: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}

export class Friedman {
  @Count()
  readonly n: number;

  @Count()
  readonly nDropped: number;

  @Count('waves')
  readonly k: number;

  @Figures()
  readonly meanRanks: readonly (number | null)[];

  @Figure()
  readonly chi2: number | null;

  @Figure()
  readonly df: number | null;

  @Figure()
  readonly p: number | null;

  @Figure()
  readonly kendallW: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}

export class RmAnova {
  @Count()
  readonly n: number;

  @Count()
  readonly nDropped: number;

  @Count('waves')
  readonly k: number;

  @Figures()
  readonly means: readonly (number | null)[];

  @Figure()
  readonly f: number | null;

  @Figure()
  readonly df1: number | null;

  @Figure()
  readonly df2: number | null;

  @Figure()
  readonly p: number | null;

  @Figure()
  readonly epsGG: number | null;

  @Figure()
  readonly pGG: number | null;

  @Figure()
  readonly epsHF: number | null;

  @Figure()
  readonly pHF: number | null;

  @Figure()
  readonly mauchlyW: number | null;

  @Figure()
  readonly partialEta2: number | null;

  @Figure()
  readonly generalizedEta2: number | null;

  @Reason()
  readonly reason?: NotEstimable;
}
