import { ANI, BUDI, JOIN_CODE } from '../../../testing/fake-server';
import type { Queue } from '../shared-phone';
import { endTurn } from './end-turn';
import { readCodes } from './read-codes';
import { freshQueue, withCodes } from './with-codes';

const HOUR = 3_600_000;
const NOW = Date.parse('2024-09-25T02:00:00Z');
const NOBODY: Queue = { turns: 0, waiting: [], done: [] };

const withBoth = (): Queue => withCodes(NOBODY, [ANI, BUDI], JOIN_CODE, NOW);

describe('readCodes', () => {
  it.each([
    ['ABC-DEW\nBCD-EF9', [ANI, BUDI], []],
    ['abcdew, bcdef9', [ANI, BUDI], []],
    ['ABC DEW BCD EF9', [ANI, BUDI], []],
    ['ABCDEW\n\n ABC–DEW ', [ANI], []],
    ['ABCDEX\nBCDEF9', [BUDI], ['ABCDEX']],
    ['abc-de;BCDEF9', [BUDI], ['abc-de']],
    ['ABCDEW ABCDEX', [ANI], ['ABC-DEX']],
    [' \n ,', [], []],
  ])('%j', (text, codes, unread) => {
    expect(readCodes(text)).toEqual({ codes, unread });
  });
});

describe('withCodes', () => {
  it('calls everybody by the beginning of the code, in the order given', () => {
    expect(withBoth()).toEqual({
      ...NOBODY,
      waiting: [
        { code: ANI, label: 'ABC' },
        { code: BUDI, label: 'BCD' },
      ],
      joinCode: JOIN_CODE,
      givenAt: NOW,
    });
  });

  it('lets nobody wait twice', () => {
    const again = withCodes(withBoth(), [BUDI, ANI], JOIN_CODE, NOW);
    expect(again.waiting.map(({ code }) => code)).toEqual([ANI, BUDI]);
  });

  it('calls two that begin alike by more, and never by the whole code', () => {
    const { waiting } = withCodes(NOBODY, ['ABCDEW', 'ABCFGH', 'ABCDKM'], JOIN_CODE, NOW);
    expect(waiting.map(({ label }) => label)).toEqual(['ABCD', 'ABCF', 'ABCD']);
  });
});

describe('endTurn', () => {
  it('keeps of somebody no more than what she was called by', () => {
    const ended = endTurn(withBoth(), ANI);
    expect(ended.turns).toBe(1);
    expect(ended.done).toEqual(['ABC']);
    expect(ended.waiting).toEqual([{ code: BUDI, label: 'BCD' }]);
    expect(JSON.stringify(ended)).not.toContain(ANI);
  });

  it('counts somebody who was not in the queue', () => {
    expect(endTurn(withBoth(), 'XYZXYZ')).toEqual({ ...withBoth(), turns: 1 });
    expect(endTurn(NOBODY)).toEqual({ ...NOBODY, turns: 1 });
  });
});

describe('freshQueue', () => {
  it('forgets who waited at another event or on another day, and nobody else', () => {
    const queue = endTurn(withBoth(), ANI);
    expect(freshQueue(queue, JOIN_CODE, NOW + 11 * HOUR)).toBe(queue);
    expect(freshQueue(queue, JOIN_CODE, NOW + 12 * HOUR)).toEqual({ ...NOBODY, turns: 1 });
    expect(freshQueue(queue, 'QRS234', NOW)).toEqual({ ...NOBODY, turns: 1 });
    expect(freshQueue(NOBODY, JOIN_CODE, NOW)).toBe(NOBODY);
  });
});
