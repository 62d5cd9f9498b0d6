export interface CodedResponse {
  readonly personalCode: string;
  /** When the server received it, ISO 8601. */
  readonly receivedAt: string;
  /** Decides between two responses of the same instant, so that the order of the rows never matters. */
  readonly id?: string;
}

export interface StandingResponses<R> {
  readonly standing: readonly R[];
  readonly superseded: readonly R[];
}

/**
 * Of several responses of one personal code in one phase the latest received stands, the others are superseded.
 *
 * The caller hands over the responses of ONE phase. The order of the rows never decides; an instant that cannot be
 * read is refused. No responses: two empty lists.
 */
export function standingResponses<R extends CodedResponse>(responses: readonly R[]): StandingResponses<R> {
  const standing = new Map<string, R>();
  const superseded: R[] = [];
  for (const response of responses) {
    const known = standing.get(response.personalCode);
    if (known === undefined || isLater(response, known)) {
      if (known) superseded.push(known);
      standing.set(response.personalCode, response);
    } else {
      superseded.push(response);
    }
  }
  return { standing: [...standing.values()], superseded };
}

function isLater(one: CodedResponse, other: CodedResponse): boolean {
  const difference = Date.parse(one.receivedAt) - Date.parse(other.receivedAt);
  if (Number.isNaN(difference)) throw new RangeError('receivedAt must be an ISO 8601 instant');
  return difference === 0 ? (one.id ?? '') >= (other.id ?? '') : difference > 0;
}
