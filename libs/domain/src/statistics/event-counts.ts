import type { PairedResponses } from './pair-responses';

export interface EventCounts {
  /** People with a counted response before. */
  readonly pre: number;
  readonly post: number;
  readonly matched: number;
  readonly preOnly: number;
  readonly postOnly: number;
  /** Responses that a later one of the same code and phase replaced. */
  readonly superseded: number;
}

/** How many people answered before, after, both times and only once. No responses: zeros. */
export function eventCounts({ pairs, preOnly, postOnly, superseded }: PairedResponses<unknown>): EventCounts {
  return {
    pre: pairs.length + preOnly.length,
    post: pairs.length + postOnly.length,
    matched: pairs.length,
    preOnly: preOnly.length,
    postOnly: postOnly.length,
    superseded: superseded.length,
  };
}
