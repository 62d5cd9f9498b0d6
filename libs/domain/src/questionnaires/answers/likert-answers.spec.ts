import type { Answers } from './answers';
import type { LikertAnswers } from './likert-answers';
import { likertAnswers } from './likert-answers';
import { TPPO_BASIC } from '../shipped/tppo-basic';

describe('likertAnswers', () => {
  it.each<[Answers, LikertAnswers]>([
    [
      { a1: 5, a2: 1 },
      { values: { a1: 5, a2: 5 }, sum: 10, answered: 2 },
    ],
    [
      { a1: '4', a2: '4' },
      { values: { a1: 4, a2: 2 }, sum: 6, answered: 2 },
    ],
    [{ a1: 3 }, { values: { a1: 3, a2: null }, sum: 3, answered: 1 }],
    [
      { a1: 9, i1: 'b' },
      { values: { a1: null, a2: null }, sum: 0, answered: 0 },
    ],
    [{}, { values: { a1: null, a2: null }, sum: 0, answered: 0 }],
  ])('%j', (answers, expected) => {
    expect(likertAnswers(TPPO_BASIC.content, answers)).toEqual(expected);
  });

  it('has nothing to say about knowledge alone', () => {
    const items = TPPO_BASIC.content.items.filter(({ kind }) => kind !== 'likert');
    expect(likertAnswers({ items }, { i1: 'a' })).toEqual({ values: {}, sum: 0, answered: 0 });
  });
});
