import type { Answers, InstrumentContent } from './instrument-content';
import { readAnswer } from './read-answer';

/** Values 1 to 5 after reversal, null = blank; `sum` over the answered ones, in scale points. */
export type LikertAnswers = { values: Record<string, number | null>; sum: number; answered: number };

/**
 * The attitude items of one response, apart from knowledge.
 *
 * Definition: a reversed item counts 6 − answer, so a higher sum always means a stronger attitude; a tally
 * keeps (sum, answered).
 * Edge cases: blanks, and answers that `checkAnswers` refuses, are null and enter neither sum nor count.
 */
export function likertAnswers(content: InstrumentContent, answers: Answers): LikertAnswers {
  const entries = content.items
    .filter(({ kind }) => kind === 'likert')
    .map((item): [string, number | null] => {
      const answer = readAnswer(item, answers) ?? null;
      if (answer === null) return [item.id, null];
      return [item.id, item.reverse ? 6 - Number(answer) : Number(answer)];
    });
  const answered = entries.flatMap(([, value]) => (value === null ? [] : [value]));
  return {
    values: Object.fromEntries(entries),
    sum: answered.reduce((total, value) => total + value, 0),
    answered: answered.length,
  };
}
