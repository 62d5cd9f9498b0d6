import { countExclusions } from './pair-exclusions';
import type { ExclusionCounts } from './pair-exclusions';
import type { PairedSheets, Sheet } from './pair-sheets';

export interface EventCounts {
  /** People with a counted response before; without personal codes the sheets. */
  readonly pre: number;
  readonly post: number;
  readonly matched: number;
  /** Of the matched those whose self-made codes are one slip apart. */
  readonly nearPairs: number;
  readonly preOnly: number;
  readonly postOnly: number;
  /** Responses that a later one of the same code and phase replaced. */
  readonly superseded: number;
  /** Everything that is in no pair, with its reason: with the matched these are all sheets. */
  readonly exclusions: readonly ExclusionCounts[];
}

/** How many people answered before, after, both times and only once, and why the others are in no pair. No sheets: zeros. */
export function eventCounts({ pairs, excluded }: PairedSheets<Pick<Sheet, 'phase'>>): EventCounts {
  const alone = (phase: Sheet['phase']): number =>
    excluded.filter(({ sheet, reason }) => sheet.phase === phase && reason !== 'superseded').length;
  const [preOnly, postOnly] = [alone('pre'), alone('post')];
  return {
    pre: pairs.length + preOnly,
    post: pairs.length + postOnly,
    matched: pairs.length,
    nearPairs: pairs.filter(({ confidence }) => confidence !== 'exact').length,
    preOnly,
    postOnly,
    superseded: excluded.filter(({ reason }) => reason === 'superseded').length,
    exclusions: countExclusions(excluded.map(({ sheet, reason }) => ({ phase: sheet.phase, reason }))),
  };
}
