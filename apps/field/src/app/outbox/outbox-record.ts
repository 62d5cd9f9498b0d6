import type { Phase } from '../transport/public-api-types';

/** What was finished on this phone: a phase of the questionnaire, or the pledge. */
export type Finished = Phase | 'pledge';

/** What is sent, as the server reads it. */
export type OpenBody = { claimedAt: string; deploymentId?: string } & Record<string, unknown>;

/** What is sent, so that only the server can read it. */
export interface SealedBody {
  sealed: string;
}

/** One finished answer on its way. Nothing in it but what must be sent. */
export interface OutboxRecord {
  id: string;
  joinCode: string;
  what: Finished;
  /** Number of the follow-up. */
  wave?: number;
  /** By the phone's clock; absent in what an earlier page kept open. */
  finishedAt?: string;
  /** Open only until the phone knows the key of the event's server: before there were keys, events had none. */
  body: OpenBody | SealedBody;
  attempts: number;
  nextTryAt: number;
  /** An attempt may have reached the server and its receipt been lost: only a receipt can tell any more. */
  unheard?: true;
  /** Set once the server refused for good: kept for the team, not tried again by itself. */
  refusal?: { status: number; code: string };
}

/** As the pages hand it over. */
export type OpenRecord = OutboxRecord & { finishedAt: string; body: OpenBody };

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
export const stepKeyOf = ({ what, body }: OpenRecord): string => body.deploymentId ?? what;

export const isSealed = (body: OutboxRecord['body']): body is SealedBody =>
  typeof body['sealed'] === 'string';

export function outboxLine(record: OutboxRecord): OutboxLine {
  const { id, joinCode, what, wave, body, refusal, unheard } = record;
  const finishedAt = record.finishedAt ?? (isSealed(body) ? '' : body.claimedAt);
  const line = { id, joinCode, what, finishedAt };
  return { ...line, ...(wave && { wave }), ...(refusal && { refusal }), ...(unheard && { unheard }) };
}

/** Enough of the id for the team to find the record by, as it is read aloud. */
export const recordReference = ({ id }: Pick<OutboxRecord, 'id'>): string => id.slice(-6).toUpperCase();
