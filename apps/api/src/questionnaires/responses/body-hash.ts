import { createHash } from 'node:crypto';
import type { Answers } from '@ikrar/domain';

/** The same answers give the same hash, in whatever order the phone wrote them. */
export function bodyHash(
  personalCode: string,
  deploymentId: string,
  answers: Answers,
  claimedAt: Date,
): Buffer {
  const sorted = Object.entries(answers).sort(([left], [right]) => (left < right ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([personalCode, deploymentId, claimedAt.toISOString(), sorted]))
    .digest();
}
