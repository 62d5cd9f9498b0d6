import type { AnswerableItem } from '../answers/read-answer';
import { suggestOption } from './suggest-option';

const options = (texts: Readonly<Record<string, string>>): AnswerableItem['options'] =>
  Object.entries(texts).map(([id, text]) => ({ id, text: { id: text, en: `${text} (en)` } }));
const choice = {
  kind: 'single_choice',
  options: options({ o1: 'Guru', o2: 'Orang tua', o3: 'Polisi, sektor' }),
} as const;
const yes = { kind: 'single_choice', options: options({ j1: 'Ya', j2: 'Tidak' }) } as const;
const truth = { kind: 'true_false', options: options({ true: 'Benar', false: 'Salah' }) } as const;
const scale = {
  kind: 'likert',
  options: options({
    '1': 'Sangat tidak setuju',
    '2': 'Tidak setuju',
    '3': 'Netral',
    '4': 'Setuju',
    '5': 'Sangat setuju',
  }),
} as const;

describe('suggestOption', () => {
  it.each<[string, Pick<AnswerableItem, 'kind' | 'options'>, string, string | null]>([
    ['the id', choice, 'o2', 'o2'],
    ['the wording', choice, 'ORANG  TUA.', 'o2'],
    ['the other language', choice, 'Guru (en)', 'o1'],
    ['a letter before it', choice, 'b. Orang tua', 'o2'],
    ['a sign more or less', choice, 'Polisi sektor', 'o3'],
    ['the letter alone', choice, 'C', 'o3'],
    ['a letter too far', choice, 'D', null],
    ['something else', choice, 'Camat', null],
    ['a number where letters are', choice, '2', null],
    ['yes', yes, 'Yes', 'j1'],
    ['no', yes, 'tdk', 'j2'],
    ['right', truth, 'Betul', 'true'],
    ['wrong', truth, 'S', 'false'],
    ['yes for right', truth, 'Ya', 'true'],
    ['a 1', truth, '1', 'true'],
    ['a step', scale, '4', '4'],
    ['a step and its words', scale, '4 - Setuju', '4'],
    ['initials SS', scale, 'SS', '5'],
    ['initials S', scale, 's', '4'],
    ['initials N', scale, 'N', '3'],
    ['initials TS', scale, 'TS', '2'],
    ['initials STS', scale, 'STS', '1'],
    ['a step that is not there', scale, '6', null],
    ['a blank', scale, '  ', null],
  ])('knows %s', (_case, item, cell, optionId) => {
    expect(suggestOption(item, cell)).toBe(optionId);
  });

  it('does not choose between two options of one wording', () => {
    expect(
      suggestOption({ kind: 'single_choice', options: options({ x: 'Sama', y: 'sama!' }) }, 'Sama'),
    ).toBeNull();
  });
});
