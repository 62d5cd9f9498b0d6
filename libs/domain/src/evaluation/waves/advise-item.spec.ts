import { adviseItem, type ItemBehaviour } from './advise-item';

const item = {
  ...{ id: 'q', kind: 'scored' as const, topic: null, objective: null, reverse: false, max: 1 },
  ...{ answers: ['a', 'b', 'c', 'd'], points: [0, 1, 0, 0, 0] },
};
const trueFalse = { ...item, answers: ['true', 'false'], points: [0, 1, 0] };
const several = {
  ...{ ...item, max: 4, answers: ['p0', 'p2', 'p4'], points: [0, 0, 2, 4] },
  several: { options: ['a', 'b'], keys: ['a'], scoring: 'each' as const, weight: 2, other: false },
};
const withOther = { ...item, answers: ['a', 'b', 'c', 'other'] };
const good: ItemBehaviour = {
  ...{ phase: 'post', sheets: 40, difficulty: 0.5, itemRest: 0.4, chosen: [2, 20, 10, 5, 3] },
};

describe('adviseItem', () => {
  it.each([
    ['a good item', {}, []],
    ['90 % right', { difficulty: 0.9, chosen: [0, 36, 2, 1, 1] }, ['too_easy']],
    ['89 % right', { difficulty: 0.89 }, []],
    ['20 % right', { difficulty: 0.2 }, ['too_hard']],
    ['20 % right before', { phase: 'pre' as const, difficulty: 0.2 }, []],
    ['90 % right before', { phase: 'pre' as const, difficulty: 0.9 }, ['too_easy']],
    ['fewer than guessing gives', { difficulty: 0.24 }, ['too_hard']],
    ['as many as guessing gives', { difficulty: 0.25 }, []],
    ['item–rest of .19', { itemRest: 0.19 }, ['does_not_tell_apart']],
    ['item–rest of .2', { itemRest: 0.2 }, []],
    ['item–rest below 0', { itemRest: -0.01 }, ['misleads']],
    ['no correlation to be had', { itemRest: null }, []],
    ['an option nobody took', { chosen: [2, 20, 10, 8, 0] }, ['unused_option']],
    ['an option nobody of few took', { sheets: 29, chosen: [2, 14, 10, 3, 0] }, []],
    ['a wrong option that beats the key', { chosen: [2, 9, 22, 4, 3] }, ['option_beats_key']],
    ['a wrong option that beats the key by chance', { chosen: [2, 10, 21, 4, 3] }, []],
    ['a wrong option like the key', { chosen: [2, 15, 15, 5, 3] }, []],
    ['nine sheets', { sheets: 9, difficulty: 0 }, []],
    ['ten sheets', { sheets: 10, difficulty: 0, chosen: [0, 0, 10, 0, 0] }, ['too_hard', 'option_beats_key']],
    ['nobody', { sheets: 0, difficulty: null, itemRest: null }, []],
  ])('of %s', (_, behaviour, advice) => {
    expect(adviseItem(item, { ...good, ...behaviour })).toEqual(advice);
  });

  it('knows that guessing true or false is right half the time', () => {
    const behaviour = { ...good, chosen: [0, 19, 21], difficulty: 0.475 };
    expect(adviseItem(trueFalse, behaviour)).toEqual(['too_hard']);
    const none = { ...good, chosen: [0, 0, 40], difficulty: 0 };
    expect(adviseItem(trueFalse, none)).toEqual(['too_hard', 'unused_option']);
  });

  it('counts no options of several choices', () => {
    expect(adviseItem(several, { ...good, chosen: [0, 30, 0, 10], difficulty: 0.25 })).toEqual([]);
  });

  it('does not expect anybody to write an answer of their own', () => {
    expect(adviseItem(withOther, { ...good, chosen: [2, 20, 10, 8, 0] })).toEqual([]);
  });
});
