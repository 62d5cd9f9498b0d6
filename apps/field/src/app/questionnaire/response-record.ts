import type { Seat } from '../event/seat';
import type { OutboxRecord } from '../outbox/outbox-record';
import type { PublicItem } from '../transport/public-api-types';
import type { Draft } from './draft';

/** A finished draft as the record that goes to the server. The phone's clock is a claim, not the truth. */
export function responseRecord(
  draft: Draft,
  seat: Seat,
  items: readonly PublicItem[],
  now: Date,
): OutboxRecord {
  const answered = items.filter(({ id }) => draft.answers[id] !== undefined);
  const answers = answered.map(({ id, kind }) => {
    const option = draft.answers[id];
    return [id, kind === 'likert' ? Number(option) : option];
  });
  const { personalCode, joinCode } = seat;
  return {
    id: draft.id,
    joinCode,
    what: draft.phase,
    body: {
      personalCode,
      deploymentId: draft.deploymentId,
      answers: Object.fromEntries(answers) as Record<string, string | number>,
      claimedAt: now.toISOString(),
    },
    attempts: 0,
    nextTryAt: 0,
  };
}
