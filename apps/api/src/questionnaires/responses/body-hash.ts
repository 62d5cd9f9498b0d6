import { hash } from 'node:crypto';
import type { Answers, SheetIdentity } from '@ikrar/domain';

/** The same answers of the same writer give the same hash, in whatever order the phone wrote them. */
export function bodyHash(
  { personalCode, selfCode }: SheetIdentity,
  deploymentId: string,
  answers: Answers,
  claimedAt: Date | null,
): Buffer {
  // Never change the first form: phones still send again what was stored with it.
  const writer = personalCode ?? { selfCode };
  const sorted = Object.keys(answers)
    .sort()
    .map((key) => [key, answers[key]]);
  const text = JSON.stringify([writer, deploymentId, claimedAt?.toISOString() ?? null, sorted]);
  return hash('sha256', text, 'buffer');
}
