import { checkAnswers } from './check-answers';
import type { InstrumentContent } from '../instruments/instrument-content';
import { TPPO_BASIC } from '../shipped/tppo-basic';

const [first, second, ...rest] = TPPO_BASIC.content.items;
if (!first || !second) throw new Error('the shipped instrument has items');
const likert = rest.find(({ kind }) => kind === 'likert') ?? first;
const content: InstrumentContent = {
  items: [
    { ...first, id: 'q', required: true },
    { ...second, id: 'r', required: false },
    { ...likert, id: 's', required: false },
  ],
};

describe('checkAnswers', () => {
  it.each<[Record<string, unknown>]>([
    [{ q: 'a' }],
    [{ q: 'a', r: null }],
    [{ q: 'b', r: 'true', s: 5 }],
    [{ q: 'b', s: '1' }],
  ])('accepts %j', (answers) => {
    expect(checkAnswers(content, answers)).toEqual([]);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{}, 'q', 'required'],
    [{ q: null }, 'q', 'required'],
    [{ q: 'z' }, 'q', 'unknown-option'],
    [{ q: 'a', r: 'yes' }, 'r', 'unknown-option'],
    [{ q: 'a', s: 0 }, 's', 'unknown-option'],
    [{ q: 'a', s: { $gt: 1 } }, 's', 'unknown-option'],
    [{ q: 'a', x: 'a' }, 'x', 'unknown-item'],
  ])('refuses %j', (answers, itemId, code) => {
    expect(checkAnswers(content, answers)).toEqual([{ itemId, code }]);
  });

  it('sees through a key that JSON can smuggle in', () => {
    const answers = JSON.parse('{"q":"a","__proto__":"a"}') as Record<string, unknown>;
    expect(checkAnswers(content, answers)).toEqual([{ itemId: '__proto__', code: 'unknown-item' }]);
  });
});
