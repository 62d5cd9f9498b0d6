import type { Phase } from '../transport/public-api-types';

/** What was finished on this phone: a phase of the questionnaire, or the pledge. */
export type Finished = Phase | 'pledge';

/** One finished answer on its way. Nothing in it but what must be sent. */
export interface OutboxRecord {
  id: string;
  joinCode: string;
  what: Finished;
  /** Number of the follow-up. */
  wave?: number;
  body: { claimedAt: string; deploymentId?: string } & Record<string, unknown>;
  attempts: number;
  nextTryAt: number;
  /** An attempt may have reached the server and its receipt been lost: only a receipt can tell any more. */
  unheard?: true;
  /** Set once the server refused for good: kept for the team, not tried again by itself. */
  refusal?: { status: number; code: string };
}

/** What a page may know of a record on its way: neither answers nor a code. */
export interface OutboxLine extends Pick<
  OutboxRecord,
  'id' | 'joinCode' | 'what' | 'wave' | 'refusal' | 'unheard'
> {
  finishedAt: string;
}

/** What one attempt came to. */
export type Delivery =
  | { kind: 'received'; receivedAt: string }
  | { kind: 'refused'; status: number; code: string }
  | { kind: 'unreachable'; waitSeconds?: number };

export const outboxPath = ({ id, joinCode, what }: OutboxRecord): string =>
  `/api/public/events/${joinCode}/${what === 'pledge' ? 'pledges' : 'responses'}/${id}`;

/** The step that was finished: a deployment, or the pledge. */
export const stepKeyOf = ({ what, body }: Pick<OutboxRecord, 'what' | 'body'>): string =>
  body.deploymentId ?? what;

export function outboxLine({ id, joinCode, what, wave, body, refusal, unheard }: OutboxRecord): OutboxLine {
  const line = { id, joinCode, what, finishedAt: body.claimedAt };
  return { ...line, ...(wave && { wave }), ...(refusal && { refusal }), ...(unheard && { unheard }) };
}

/** Enough of the id for the team to find the record by, as it is read aloud. */
export const recordReference = ({ id }: Pick<OutboxRecord, 'id'>): string => id.slice(-6).toUpperCase();
