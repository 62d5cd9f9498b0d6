import type { Answer } from '../../questionnaires/answers/answers';
import type { InstrumentItem } from '../../questionnaires/instruments/instrument-content';
import type { AnalysisItem } from './analysis-items';

const RIGHT_WRONG = [
  { id: 'false', text: { id: 'Salah', en: 'Wrong' } },
  { id: 'true', text: { id: 'Benar', en: 'Right' } },
] as const;
const KINDS = {
  choice: 'single_choice',
  right_wrong: 'true_false',
  likert: 'likert',
  score: 'number',
} as const;

/** A question of a spreadsheet as an item of a questionnaire, as far as exported data show one. */
export function spreadsheetItem({ item, text, question, answers }: AnalysisItem): InstrumentItem {
  const options = answers.map((one) => ({ id: one.id, text: { id: one.text, en: one.text } }));
  return {
    ...{ id: item.id, kind: KINDS[question], topic: null, reverse: item.reverse },
    // Points are counted by the design: several cells may be right, and points may not be whole.
    ...{ weight: 0, key: null, required: false },
    text: { id: text, en: text },
    options: question === 'score' ? [] : question === 'right_wrong' ? RIGHT_WRONG : options,
  };
}

/** What a sheet says to the question, as the answer to that item. */
export function spreadsheetValue({ question }: AnalysisItem, answer: Answer | undefined): Answer {
  if (typeof answer !== 'string') return null;
  if (question === 'right_wrong') return answer === '1' ? 'true' : 'false';
  return question === 'score' ? Number(answer.slice(1)) : answer;
}

/** Points of such an answer, a blank none; null: the question has no right and wrong. */
export function spreadsheetPoints(
  { item, question }: AnalysisItem,
  unit: number,
): ((answer: unknown) => number) | null {
  if (item.kind === 'likert') return null;
  const values = question === 'right_wrong' ? ['false', 'true'] : item.answers;
  const points = new Map(values.map((value, at) => [value, (item.points[at + 1] ?? 0) / unit]));
  return (answer) => points.get(question === 'score' ? `p${String(answer)}` : String(answer)) ?? 0;
}
