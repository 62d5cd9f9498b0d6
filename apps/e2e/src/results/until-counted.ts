import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../support/desk.ts';

const EACH = 200;
const PATIENCE = 20_000;

/** Until every answer that was received stands in the results: they are counted a moment after their receipt. */
export async function untilCounted(lead: Desk, eventId: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const { status, body } = await lead.ask('GET', `/events/${eventId}/results`);
    assert.equal(status, 200);
    if ((body as { current: boolean }).current) return;
    assert.ok(Date.now() < until, 'The answers were not counted.');
    await pause(EACH);
  }
}
