import type { InstrumentContent } from '../instruments/instrument-content';
import type { Answers } from './answers';
import { readAnswer } from './read-answer';

/** Values from 1 after reversal, null = blank; `sum` over the answered ones, in scale points. */
export type LikertAnswers = { values: Record<string, number | null>; sum: number; answered: number };

/**
 * The attitude items of one response, apart from knowledge.
 *
 * Definition: on a scale of k steps a reversed item counts k + 1 − answer, so a higher sum always means a stronger
 * attitude; a tally keeps (sum, answered).
 * Edge cases: blanks, and answers that `checkAnswers` refuses, are null and enter neither sum nor count.
 */
export function likertAnswers(content: InstrumentContent, answers: Answers): LikertAnswers {
  const entries = content.items
    .filter(({ kind }) => kind === 'likert')
    .map((item): [string, number | null] => {
      const answer = readAnswer(item, answers) ?? null;
      if (answer === null) return [item.id, null];
      return [item.id, item.reverse ? item.options.length + 1 - Number(answer) : Number(answer)];
    });
  const answered = entries.flatMap(([, value]) => (value === null ? [] : [value]));
  return {
    values: Object.fromEntries(entries),
    sum: answered.reduce((total, value) => total + value, 0),
    answered: answered.length,
  };
}
