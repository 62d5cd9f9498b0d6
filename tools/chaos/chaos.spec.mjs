import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chaos } from './chaos.mjs';
import { failuresOf } from './verdict.mjs';

const seconds = 6;
const say = () => undefined;

describe('a short chaos', () => {
  it('loses nothing that was acknowledged and doubles nothing', { timeout: 180_000 }, async (test) => {
    const verdict = await chaos({ seconds, server: 'ikrar', say });
    test.diagnostic(JSON.stringify(verdict));
    assert.deepEqual(failuresOf(verdict), []);
    assert.ok((verdict.happened['server kills'] ?? 0) > 0, 'the server was killed');
  });

  it('shows what is wrong with a server that checks before it inserts', { timeout: 180_000 }, async () => {
    const verdict = await chaos({ seconds, server: 'naive twin', say });
    assert.ok(verdict.twice > 0);
  });
});
