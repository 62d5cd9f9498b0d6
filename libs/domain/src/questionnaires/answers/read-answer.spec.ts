import fc from 'fast-check';
import { anyAnswerTo, anyItem } from '../../../testing/any-content';
import type { AnswerableItem } from './read-answer';
import { readAnswer } from './read-answer';

const options = (ids: string) => [...ids].map((id) => ({ id, text: { id, en: id } }));
const item = (kind: AnswerableItem['kind'], facets: Partial<AnswerableItem> = {}): AnswerableItem => ({
  id: 'q',
  kind,
  options: [],
  ...facets,
});
const choice = item('single_choice', { options: options('ab') });
const several = item('multiple_choice', { options: options('abc') });
const binary = item('true_false', {
  options: [{ id: 'true' }, { id: 'false' }].map((option) => ({
    ...option,
    text: { id: option.id, en: '' },
  })),
});
const likert = item('likert', { options: options('12345') });
const number = item('number', { min: 1, max: 9 });

describe('readAnswer', () => {
  it.each<[AnswerableItem, unknown, unknown]>([
    [choice, 'a', 'a'],
    [choice, null, null],
    [choice, undefined, null],
    [choice, 'z', undefined],
    [choice, '', undefined],
    [choice, 1, undefined],
    [choice, ['a'], undefined],
    [choice, 'other', undefined],
    [{ ...choice, other: true }, 'other', 'other'],
    [several, ['c', 'a'], ['a', 'c']],
    [several, [], null],
    [several, ['a', 'a'], undefined],
    [several, ['a', 'z'], undefined],
    [several, 'a', undefined],
    [{ ...several, other: true }, ['other', 'b'], ['b', 'other']],
    [binary, 'true', 'true'],
    [binary, true, undefined],
    [likert, 4, '4'],
    [likert, '4', '4'],
    [likert, 6, undefined],
    [likert, 4.5, undefined],
    [number, 1, 1],
    [number, 8.5, 8.5],
    [{ ...number, whole: true }, 8.5, undefined],
    [number, 0, undefined],
    [number, 10, undefined],
    [number, '5', undefined],
    [number, Number.NaN, undefined],
    [item('number'), Infinity, undefined],
    [item('number'), -3, -3],
    [item('short_text'), ' ya ', ' ya '],
    [item('short_text'), '  ', null],
    [item('short_text'), 'x'.repeat(201), undefined],
    [item('long_text'), 'x'.repeat(2000), 'x'.repeat(2000)],
    [item('long_text'), 'x'.repeat(2001), undefined],
    [item('long_text'), 'a\u0000', undefined],
    [item('date'), '2024-09-25', '2024-09-25'],
    [item('date'), '2024-02-30', undefined],
    [item('date'), 20240925, undefined],
    [item('area'), '21.71.01.1001', '21.71.01.1001'],
    [item('area'), '21.71', undefined],
    [item('area'), '21.71.01.1001x', undefined],
    [item('note'), 'x', undefined],
    [item('note'), null, null],
  ])('%j answered %j: %j', (asked, answer, expected) => {
    expect(readAnswer(asked, { q: answer })).toEqual(expected);
  });

  it('does not take what every object inherits for an answer', () => {
    expect(readAnswer({ ...choice, id: 'constructor' }, {})).toBeNull();
  });

  it('reads what fits, and what it has read once more', () => {
    const answered = anyItem('q').chain((asked) => fc.tuple(fc.constant(asked), anyAnswerTo(asked)));
    fc.assert(
      fc.property(answered, ([asked, answer]) => {
        const read = readAnswer(asked, { q: answer });
        expect(read).not.toBeUndefined();
        expect(readAnswer(asked, { q: read })).toEqual(read);
      }),
    );
  });

  it('survives whatever JSON brings', () => {
    fc.assert(
      fc.property(anyItem('q'), fc.jsonValue(), (asked, value) => {
        const read = readAnswer(asked, { q: value });
        expect(read === undefined || read === null || readAnswer(asked, { q: read }) !== undefined).toBe(
          true,
        );
      }),
    );
  });
});
