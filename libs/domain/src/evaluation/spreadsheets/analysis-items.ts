import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import type { DesignItem, SheetDesign } from '../design/evaluation-design';
import { pointScales, WHOLE_SCALE } from '../design/sheet-design';
import type { AnalysisQuestion } from './analysis-mapping';

/** A byte holds a blank and so many answers. */
export const MOST_CODES = 254;

/** A question as the results show it: in its own words, with the answers that were given. */
export interface AnalysisItem {
  readonly item: DesignItem;
  readonly text: string;
  readonly question: AnalysisQuestion['kind'];
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  readonly keys: readonly string[];
}

/**
 * The item that a question is, with the answers that both sides gave to it.
 *
 * @param given the answers as `readQuestion` gives them, with the words of each.
 * @param unit whole points of a printed point.
 * @param topic as `topicsOf` calls it.
 */
export function analysisItem(
  question: AnalysisQuestion,
  given: ReadonlyMap<string, string>,
  unit: number,
  topic: string | null = null,
): AnalysisItem {
  const { id, text, kind, max, reverse } = question;
  const keys = question.keys.map(normaliseWording);
  const ids =
    kind === 'choice' ? [...new Set([...given.keys(), ...keys])].sort() : answersOf(question, given);
  const points = ids.map((answer) => pointsOf(question, keys, answer));
  const steps = reverse ? points.map((step) => max + 1 - step) : points;
  const item: DesignItem = {
    id,
    kind: kind === 'likert' ? 'likert' : 'scored',
    topic,
    objective: null,
    max: kind === 'likert' ? max : Math.round(max * unit),
    reverse: kind === 'likert' && reverse,
    answers: ids,
    points: [0, ...(kind === 'likert' ? steps : points.map((point) => Math.round(point * unit)))],
  };
  const words = (answer: string): string =>
    question.levels.find(({ step }) => kind === 'likert' && `${step}` === answer)?.cell ??
    given.get(answer) ??
    question.keys.find((key) => normaliseWording(key) === answer) ??
    answer;
  return {
    item,
    text,
    question: kind,
    answers: ids.map((answer) => ({ id: answer, text: words(answer) })),
    keys:
      kind === 'choice' ? ids.filter((answer) => keys.includes(answer)) : kind === 'right_wrong' ? ['1'] : [],
  };
}

/** What sheets of these items are measured by. */
export function analysisSheetDesign(items: readonly AnalysisItem[], unit: number): SheetDesign {
  const designed = items.map(({ item }) => item);
  const steps = [...new Set(designed.flatMap(({ kind, max }) => (kind === 'likert' ? [max] : [])))];
  const placesOf = (size: number): number[] =>
    designed.flatMap(({ kind, max }, at) => (kind === 'likert' && max === size ? [at] : []));
  const [largest] = steps.toSorted((one, other) => placesOf(other).length - placesOf(one).length);
  return {
    items: designed,
    maxScore: designed.reduce((sum, { kind, max }) => sum + (kind === 'scored' ? max : 0), 0),
    topics: pointScales(designed, ({ topic }) => topic),
    objectives: [],
    likertScales:
      largest === undefined
        ? []
        : [{ id: WHOLE_SCALE, objective: null, steps: largest, items: placesOf(largest) }],
    unit,
  };
}

function answersOf({ kind, max }: AnalysisQuestion, given: ReadonlyMap<string, string>): string[] {
  if (kind === 'right_wrong') return ['0', '1'];
  if (kind === 'likert') return Array.from({ length: max }, (_, at) => `${at + 1}`);
  return [...given.keys()].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
}

function pointsOf({ kind, max }: AnalysisQuestion, keys: readonly string[], answer: string): number {
  if (kind === 'choice') return keys.includes(answer) ? max : 0;
  if (kind === 'right_wrong') return answer === '1' ? max : 0;
  return Number(kind === 'score' ? answer.slice(1) : answer);
}
