import * as fc from 'fast-check';
import type { Condition } from '../questionnaires/instruments/condition';
import { aCondition } from '../../testing/an-instrument-content';
import { readRelevant } from './read-relevant';
import { writeRelevant } from './write-relevant';

const is = (item: string, value: string | number): Condition => ({ item, is: 'equal', value });

describe('readRelevant', () => {
  it.each<[string, Condition]>([
    ["${i1} = 'a'", is('i1', 'a')],
    ['${_1}=5', is('1', 5)],
    ['${ Umur } = "5"', is('umur', '5')],
    ["${i1} != 'a'", { item: 'i1', is: 'different', value: 'a' }],
    ["selected(${i1}, 'a')", { item: 'i1', is: 'selected', value: 'a' }],
    ["selected( ${i1},'a' ) ", { item: 'i1', is: 'selected', value: 'a' }],
    ["${a}='1' and ${b}='2' and ${c}='3'", { all: [is('a', '1'), is('b', '2'), is('c', '3')] }],
    ["${a}='1' and ${b}='2' or ${c}='3'", { any: [{ all: [is('a', '1'), is('b', '2')] }, is('c', '3')] }],
    ["${a}='1' and (${b}='2' or ${c}='3')", { all: [is('a', '1'), { any: [is('b', '2'), is('c', '3')] }] }],
    ["((${a}='and'))", is('a', 'and')],
    ["${a}='1' and true()", { all: [is('a', '1')] }],
    [`\${a}=concat('it', "'", 's "so"')`, is('a', `it's "so"`)],
  ])('%s', (text, condition) => {
    expect(readRelevant(text)).toEqual(condition);
  });

  it.each([
    '',
    "${a} = ''",
    '${a} > 5',
    "not(${a} = '1')",
    '${a} = ${b}',
    "'1' = ${a}",
    "${a} = '1' and",
    "(${a} = '1'",
    "${a} = '1')",
    "${a b} = '1'",
    'count-selected(${a}) = 2',
    "${a} = '1' AND ${b} = '2'",
    'true()',
    "${a} = '1' or true()",
    '('.repeat(10_000),
    '${a} = ‘1’',
  ])('leaves %s to others', (text) => {
    expect(readRelevant(text)).toBeNull();
  });

  it('gives back every condition that was written', () => {
    fc.assert(
      fc.property(
        aCondition(
          ['i1', '2', 'long-name_3'],
          fc.oneof(
            fc.string({ minLength: 1 }),
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
          ),
        ),
        (condition) => {
          expect(readRelevant(writeRelevant(condition))).toEqual(condition);
        },
      ),
      { numRuns: 500 },
    );
  });
});
