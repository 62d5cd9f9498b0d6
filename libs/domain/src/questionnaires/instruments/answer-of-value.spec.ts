import type { AnswerableItem } from '../answers/read-answer';
import { answerOfValue } from './answer-of-value';

const options = ['1', '2', 'b'].map((id) => ({ id, text: { id, en: id } }));
const item = (facets: Partial<AnswerableItem>): AnswerableItem => ({
  id: 'q',
  kind: 'single_choice',
  options: [],
  ...facets,
});

describe('answerOfValue', () => {
  it.each<[Partial<AnswerableItem>, string | number, unknown]>([
    [{ options }, 'b', 'b'],
    [{ options }, 1, '1'],
    [{ options }, 'c', null],
    [{ options, other: true }, 'other', 'other'],
    [{ kind: 'multiple_choice', options }, 'b', ['b']],
    [{ kind: 'likert', options }, 2, '2'],
    [{ kind: 'number' }, '5.0', 5],
    [{ kind: 'number' }, ' ', null],
    [{ kind: 'number' }, 'lima', null],
    [{ kind: 'number', min: 6 }, 5, null],
    [{ kind: 'short_text' }, 'ya', 'ya'],
    [{ kind: 'short_text' }, '', null],
    [{ kind: 'date' }, '2024-09-25', '2024-09-25'],
    [{ kind: 'date' }, '2024-09-31', null],
    [{ kind: 'note' }, 'x', null],
  ])('%j with %j: %j', (facets, value, expected) => {
    expect(answerOfValue(item(facets), value)).toEqual(expected);
  });
});
