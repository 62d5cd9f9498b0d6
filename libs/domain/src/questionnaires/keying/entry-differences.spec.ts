import fc from 'fast-check';
import type { Answer, Answers } from '../answers/answers';
import { entryDifferences } from './entry-differences';

const items = [{ id: 'a' }, { id: 'b', other: true }, { id: 'c' }];
const places = (first: Answers, second: Answers) =>
  entryDifferences(items, first, second).map(({ itemId }) => itemId);

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(null, '', '1', '2', ' x '),
  fc.integer({ min: 1, max: 5 }),
  fc.uniqueArray(fc.constantFrom('p', 'q', 'r')),
);
const entry: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom('a', 'b', 'b.other', 'c'), answer);

describe('entryDifferences', () => {
  it.each<[Answers, Answers, string[]]>([
    [{ a: '1' }, { a: '1' }, []],
    [{ a: '1' }, { a: '2' }, ['a']],
    [{ a: 4 }, { a: '4' }, []],
    [{ a: null }, {}, []],
    [{ a: '' }, { a: [] }, []],
    [{ c: ['p', 'q'] }, { c: ['q', 'p'] }, []],
    [{ c: ['p'] }, { c: ['p', 'q'] }, ['c']],
    [{ b: 'other', 'b.other': 'Radio' }, { b: 'other', 'b.other': ' Radio ' }, []],
    [{ c: 'x', b: 'other', 'b.other': 'Radio' }, { c: 'y', b: 'other', 'b.other': 'TV' }, ['b.other', 'c']],
  ])('%j against %j: %j', (first, second, expected) => {
    expect(places(first, second)).toEqual(expected);
  });

  it('finds nothing between an entry and itself, and the same places whoever came first', () => {
    fc.assert(
      fc.property(entry, entry, (first, second) => {
        expect(places(first, first)).toEqual([]);
        expect(places(first, second)).toEqual(places(second, first));
      }),
    );
  });
});
