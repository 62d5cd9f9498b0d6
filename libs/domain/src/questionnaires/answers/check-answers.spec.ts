import fc from 'fast-check';
import { anyAnswersTo, anyContent } from '../../../testing/any-content';
import type { InstrumentContent, InstrumentItem } from '../instruments/instrument-content';
import { TPPO_BASIC } from '../shipped/tppo-basic';
import type { AnswerProblemCode } from './check-answers';
import { ANSWER_PROBLEMS, checkAnswers } from './check-answers';
import { dropHidden } from './drop-hidden';

const [first, second, ...rest] = TPPO_BASIC.content.items;
if (!first || !second) throw new Error('the shipped instrument has items');
const likert = rest.find(({ kind }) => kind === 'likert') ?? first;
const plain: InstrumentItem = { ...first, required: false, weight: 0, key: null, options: [] };
const content: InstrumentContent = {
  items: [
    { ...first, id: 'q', required: true },
    { ...second, id: 'r', required: false },
    { ...likert, id: 's', required: false },
    { ...plain, id: 'n', kind: 'number', min: 0, max: 9 },
    { ...plain, id: 't', kind: 'long_text' },
    { ...plain, id: 'd', kind: 'date' },
    { ...plain, id: 'w', kind: 'area' },
    { ...plain, id: 'note', kind: 'note' },
    { ...first, id: 'o', required: false, other: true, showIf: { item: 'q', is: 'equal', value: 'a' } },
    { ...first, id: 'must', showIf: { item: 'q', is: 'equal', value: 'b' } },
  ],
};

describe('checkAnswers', () => {
  it.each<[Record<string, unknown>]>([
    [{ q: 'a' }],
    [{ q: 'c', r: null }],
    [{ q: 'c', r: 'true', s: 5, n: 0, t: 'Baik sekali', d: '2024-09-25', w: '21.71.01.1001' }],
    [{ q: 'c', s: '1' }],
    [{ q: 'a', o: 'other', 'o.other': 'Dari guru' }],
    [{ q: 'a', o: 'b', 'o.other': ' ' }],
    [{ q: 'b', must: 'a' }],
    [{ q: 'c', note: null }],
  ])('accepts %j', (answers) => {
    expect(checkAnswers(content, answers)).toEqual([]);
  });

  const cases: [Record<string, unknown>, string, AnswerProblemCode][] = [
    [{}, 'q', 'required'],
    [{ q: null }, 'q', 'required'],
    [{ q: 'b' }, 'must', 'required'],
    [{ q: 'z' }, 'q', 'unknown-option'],
    [{ q: 'c', r: 'yes' }, 'r', 'unknown-option'],
    [{ q: 'c', s: 0 }, 's', 'unknown-option'],
    [{ q: 'c', s: { $gt: 1 } }, 's', 'unknown-option'],
    [{ q: 'c', n: 10 }, 'n', 'out-of-bounds'],
    [{ q: 'c', t: 'x'.repeat(2001) }, 't', 'text-too-long'],
    [{ q: 'c', t: 'cut \ud83d' }, 't', 'text-too-long'],
    [{ q: 'c', t: 'Hubungi saya 081234567890' }, 't', 'personal-data'],
    [{ q: 'c', d: '2024-02-30' }, 'd', 'not-a-day'],
    [{ q: 'c', w: 'Batam' }, 'w', 'not-an-area'],
    [{ q: 'c', note: 'x' }, 'note', 'not-asked'],
    [{ q: 'c', o: 'a' }, 'o', 'hidden'],
    [{ q: 'c', 'o.other': 'x' }, 'o.other', 'hidden'],
    [{ q: 'a', o: 'a', 'o.other': 'x' }, 'o.other', 'hidden'],
    [{ q: 'a', o: 'other' }, 'o.other', 'other-missing'],
    [{ q: 'a', o: 'other', 'o.other': ' ' }, 'o.other', 'other-missing'],
    [{ q: 'a', o: 'other', 'o.other': 'a\u0000' }, 'o.other', 'text-too-long'],
    [{ q: 'a', o: 'other', 'o.other': ['a'] }, 'o.other', 'text-too-long'],
    [{ q: 'a', o: 'other', 'o.other': '2171014509080001' }, 'o.other', 'personal-data'],
    [{ q: 'c', x: 'a' }, 'x', 'unknown-item'],
    [{ q: 'c', 'q.other': 'a' }, 'q.other', 'unknown-item'],
  ];

  it.each(cases)('refuses %j', (answers, itemId, code) => {
    expect(checkAnswers(content, answers)).toEqual([{ itemId, code }]);
  });

  it('has a case here for every problem', () => {
    expect(new Set(cases.map(([, , code]) => code))).toEqual(new Set(ANSWER_PROBLEMS));
  });

  it('sees through a key that JSON can smuggle in', () => {
    const answers = JSON.parse('{"q":"c","__proto__":"a"}') as Record<string, unknown>;
    expect(checkAnswers(content, answers)).toEqual([{ itemId: '__proto__', code: 'unknown-item' }]);
  });

  it('finds in answers that fit nothing but what is missing', () => {
    const some = anyContent.chain((drawn) => fc.tuple(fc.constant(drawn), anyAnswersTo(drawn)));
    fc.assert(
      fc.property(some, ([drawn, answers]) => {
        const codes = checkAnswers(drawn, dropHidden(drawn, answers)).map(({ code }) => code);
        expect(codes.filter((code) => code !== 'required' && code !== 'other-missing')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
