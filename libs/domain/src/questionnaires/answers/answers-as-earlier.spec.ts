import { answersAsEarlier } from './answers-as-earlier';

describe('answersAsEarlier', () => {
  const laterIds = { q1: 'f1', q2: 'f2', q3: 'f3' };

  it('puts the answers under the ids of the earlier version and leaves the others out', () => {
    expect(answersAsEarlier({ laterIds }, { f1: 'a', f2: null, q1: 'b', extra: 'x' })).toEqual({
      q1: 'a',
      q2: null,
    });
  });

  it('takes nothing that an object only inherits', () => {
    expect(answersAsEarlier({ laterIds: { q: 'constructor' } }, {})).toEqual({});
  });
});
