import { randomBytes } from 'node:crypto';
import { makePersonalCode } from '@ikrar/domain';

const RANDOM_BYTES = 32;

/** New codes that nobody of the event has, and no two alike. */
export function drawPersonalCodes(count: number, taken: ReadonlySet<string>): string[] {
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const code = makePersonalCode(randomBytes(RANDOM_BYTES));
    if (!taken.has(code)) drawn.add(code);
  }
  return [...drawn];
}
