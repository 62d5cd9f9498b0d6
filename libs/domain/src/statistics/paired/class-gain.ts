import { elementAt } from '../samples/element-at';
import type { PairedSample } from './paired-sample';

export interface ClassGain {
  /** Points that everybody together won, and could have won. */
  readonly won: number;
  readonly possible: number;
  /** Hake's ⟨g⟩. */
  readonly gain: number | null;
}

/**
 * Hake's normalised gain of a class, Σ(post - pre)/Σ(max - pre), without unit; people at the ceiling are in it.
 *
 * Source: Hake 1998. Nobody, or everybody at the ceiling: no gain.
 */
export function classGain({ pre, post, counts }: PairedSample, max: number): ClassGain {
  let [won, possible] = [0, 0];
  for (const [index, count] of counts.entries()) {
    won += count * (elementAt(post, index) - elementAt(pre, index));
    possible += count * (max - elementAt(pre, index));
  }
  return { won, possible, gain: possible > 0 ? won / possible : null };
}
