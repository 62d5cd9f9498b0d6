export interface PairableResponse {
  readonly personalCode: string;
  readonly phase: 'pre' | 'post';
  /** When the server received it, ISO 8601. */
  readonly receivedAt: string;
  /** Decides between two responses of the same instant, so that the order of the rows never matters. */
  readonly id?: string;
}

export interface PairedResponses<R> {
  readonly pairs: readonly { readonly personalCode: string; readonly pre: R; readonly post: R }[];
  readonly preOnly: readonly R[];
  readonly postOnly: readonly R[];
  readonly superseded: readonly R[];
}

function isLater(one: PairableResponse, other: PairableResponse): boolean {
  const difference = Date.parse(one.receivedAt) - Date.parse(other.receivedAt);
  if (Number.isNaN(difference)) throw new RangeError('receivedAt must be an ISO 8601 instant');
  return difference === 0 ? (one.id ?? '') >= (other.id ?? '') : difference > 0;
}

/**
 * THE rule that decides whether two answers make a pair:
 *
 * - the same personal code, exactly as it is stored (nothing is guessed from names or similar codes);
 * - of several responses of one code in one phase the latest received counts, the others are superseded;
 * - a pair needs both a pre and a post response; without its partner a response is "pre only" or "post only".
 *
 * The caller hands over the responses of ONE event and of participants only: codes are unique within an event,
 * and companions are no part of the sample. Pairs come in the order of their codes. No responses: four empty lists.
 */
export function pairResponses<R extends PairableResponse>(responses: readonly R[]): PairedResponses<R> {
  const counted = { pre: new Map<string, R>(), post: new Map<string, R>() };
  const superseded: R[] = [];
  for (const response of responses) {
    const ofPhase = counted[response.phase];
    const standing = ofPhase.get(response.personalCode);
    if (standing === undefined || isLater(response, standing)) {
      if (standing) superseded.push(standing);
      ofPhase.set(response.personalCode, response);
    } else {
      superseded.push(response);
    }
  }
  const codes = [...counted.pre.keys()].sort();
  return {
    pairs: codes.flatMap((personalCode) => {
      const [pre, post] = [counted.pre.get(personalCode), counted.post.get(personalCode)];
      return pre && post ? [{ personalCode, pre, post }] : [];
    }),
    preOnly: [...counted.pre.values()].filter((response) => !counted.post.has(response.personalCode)),
    postOnly: [...counted.post.values()].filter((response) => !counted.pre.has(response.personalCode)),
    superseded,
  };
}
