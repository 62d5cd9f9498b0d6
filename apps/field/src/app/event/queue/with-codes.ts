import { ageOf } from '../age';
import { HELD_FOR } from '../seat';
import type { Queue } from '../shared-phone';

const SHORTEST_LABEL = 3;

/** The queue with these codes behind it; nobody waits twice. */
export function withCodes(queue: Queue, given: readonly string[], joinCode: string, now: number): Queue {
  const codes = [...new Set([...queue.waiting.map(({ code }) => code), ...given])];
  const waiting = codes.map((code) => ({ code, label: labelOf(code, codes) }));
  return { ...queue, waiting, joinCode, givenAt: now };
}

/** The same queue, without what another event or another day left in it. */
export function freshQueue(queue: Queue, joinCode: string, now: number): Queue {
  if (queue.joinCode === undefined) return queue;
  if (queue.joinCode === joinCode && ageOf(queue.givenAt ?? now, now) < HELD_FOR) return queue;
  return { turns: queue.turns, waiting: [], done: [] };
}

/**
 * Enough of a code to call its holder by, and no more: who has only seen the list shall not answer for another. Two who
 * begin with the same four hardly ever meet on one phone; then their papers tell them apart.
 */
function labelOf(code: string, codes: readonly string[]): string {
  const others = codes.filter((other) => other !== code);
  const lengths = [SHORTEST_LABEL, SHORTEST_LABEL + 1];
  const shortest = lengths.find((length) => !others.some((other) => other.startsWith(code.slice(0, length))));
  return code.slice(0, shortest ?? SHORTEST_LABEL + 1);
}
