import { instrumentFacts, scoreResponse } from '../../scoring';
import { answersAsEarlier } from '../answers/answers-as-earlier';
import { TPPO_BASIC } from '../shipped/tppo-basic';
import { commonItems } from './common-items';

const earlier = TPPO_BASIC.content;
const later = { items: earlier.items.slice(2, 6).map((item) => ({ ...item, id: `f-${item.id}` })) };
const pairs = later.items.map(({ id }) => ({ earlier: id.slice(2), later: id }));

describe('commonItems', () => {
  const common = commonItems(earlier, later, pairs);

  it('keeps the items of the pairs, in the order of the earlier version', () => {
    expect(commonItems(earlier, later, [...pairs].reverse()).items.map(({ id }) => id)).toEqual([
      'i3',
      'i4',
      'i5',
      'i6',
    ]);
    expect(instrumentFacts(common.items).maxScore).toBe(4);
  });

  it('scores both waves by the same items', () => {
    const before = { i1: 'b', i3: 'c', i4: 'false', i5: 'b' };
    const after = { 'f-i3': 'c', 'f-i4': 'false', 'f-i5': 'a', 'f-i6': null };
    expect(scoreResponse(common.items, before).score).toBe(2);
    expect(scoreResponse(common.items, answersAsEarlier(common, after)).score).toBe(3);
  });

  it('leaves out what must not be compared', () => {
    expect(commonItems(earlier, later, [{ earlier: 'i1', later: 'f-i3' }, ...pairs]).items).toHaveLength(3);
    expect(commonItems(earlier, later, [])).toEqual({ items: [], laterIds: {} });
  });
});
