import { standingResponses } from './standing-responses';
import type { CodedResponse, StandingResponses } from './standing-responses';

export interface PairableResponse extends CodedResponse {
  readonly phase: 'pre' | 'post';
}

export interface PairedResponses<R> {
  readonly pairs: readonly { readonly personalCode: string; readonly pre: R; readonly post: R }[];
  readonly preOnly: readonly R[];
  readonly postOnly: readonly R[];
  readonly superseded: readonly R[];
}

/**
 * THE rule that decides whether two answers with personal codes make a pair:
 *
 * - the same personal code, exactly as it is stored (nothing is guessed from names or similar codes);
 * - of several responses of one code in one phase the latest received counts, the others are superseded;
 * - a pair needs both a pre and a post response; without its partner a response is "pre only" or "post only".
 *
 * The caller hands over the responses of ONE event and of participants only: codes are unique within an event,
 * and companions are no part of the sample. Pairs come in the order of their codes. No responses: four empty lists.
 */
export function pairResponses<R extends PairableResponse>(responses: readonly R[]): PairedResponses<R> {
  const [pre, post] = (['pre', 'post'] as const).map((phase) =>
    standingResponses(responses.filter((response) => response.phase === phase)),
  ) as [StandingResponses<R>, StandingResponses<R>];
  const [before, after] = [byCode(pre.standing), byCode(post.standing)];
  return {
    pairs: [...before.keys()].sort().flatMap((personalCode) => {
      const [one, other] = [before.get(personalCode), after.get(personalCode)];
      return one && other ? [{ personalCode, pre: one, post: other }] : [];
    }),
    preOnly: pre.standing.filter(({ personalCode }) => !after.has(personalCode)),
    postOnly: post.standing.filter(({ personalCode }) => !before.has(personalCode)),
    superseded: [...pre.superseded, ...post.superseded],
  };
}

function byCode<R extends PairableResponse>(responses: readonly R[]): ReadonlyMap<string, R> {
  return new Map(responses.map((response) => [response.personalCode, response]));
}
