import type { AnsweredSheet } from '../src/evaluation/pairing/answered-sheet';
import type { InstrumentItem } from '../src/questionnaires/instruments/instrument-content';
import { TOPICS } from '../src/programs/topics';
import type { EvaluationItem, EvaluationRow } from './evaluation-input';

const STEPS = 5;
const OLDER_FROM = 17;

/** The aspects of the scored items, in their order; the first is measured as the first topic, and so on. */
export function aspectsOf(items: readonly EvaluationItem[]): string[] {
  return [...new Set(items.flatMap(({ kind, aspect }) => (kind === 'choice' ? [aspect] : [])))];
}

/** The items of a case as a questionnaire: options by their positions, as many as the sheets name. */
export function toQuestionnaire(
  items: readonly EvaluationItem[],
  rows: readonly EvaluationRow[],
): InstrumentItem[] {
  const aspects = aspectsOf(items);
  return items.map(({ kind, aspect, key, reverse }, index) => {
    const isChoice = kind === 'choice';
    const last = Math.max(1, key, ...rows.map(({ answers }) => answers[index] ?? 0));
    const positions = isChoice ? [...Array(last + 1).keys()] : [...Array(STEPS + 1).keys()].slice(1);
    return {
      id: `i${index}`,
      kind: isChoice ? 'single_choice' : 'likert',
      topic: isChoice ? (TOPICS[aspects.indexOf(aspect)] ?? null) : null,
      weight: isChoice ? 1 : 0,
      required: false,
      reverse,
      key: isChoice ? String(key) : null,
      text: { id: `Butir ${index}`, en: '' },
      options: positions.map((position) => ({
        id: String(position),
        text: { id: `Pilihan ${position}`, en: '' },
      })),
    };
  });
}

/** Two ways to look at groups: each sex as it was written, or only those who said one. */
export type SexAs = 'written' | 'known';

/** The rows of a case as answered sheets of participants. */
export function toSheets(rows: readonly EvaluationRow[], sexAs: SexAs): AnsweredSheet[] {
  return rows.map(({ wave, code, sex, age, submittedAt, answers }) => {
    const answered = Object.fromEntries(
      answers.map((answer, index) => [`i${index}`, answer === null ? null : String(answer)]),
    );
    const isKnown = sexAs === 'written' || sex === 'female' || sex === 'male';
    return {
      ...{ id: `${wave} ${code} ${submittedAt}`, phase: wave, wave: 1, personalCode: code },
      ...{ receivedAt: submittedAt, inSample: true, comparable: true },
      ...{ answers: answered, ownAnswers: answered },
      groups: {
        sex: isKnown ? sex : '',
        age_band: age === null ? '' : age < OLDER_FROM ? 'a_younger' : 'b_older',
      },
    };
  });
}
