import fc from 'fast-check';
import type { AnsweredSheet } from '../src/evaluation/pairing/answered-sheet';
import {
  COMPARABILITIES,
  type Comparability,
  type EvaluationDesign,
} from '../src/evaluation/design/evaluation-design';
import { defaultSettings } from '../src/evaluation/design/evaluation-settings';
import { sheetDesign } from '../src/evaluation/design/sheet-design';
import { OBJECTIVES, TOPICS } from '../src/programs';
import type { Answers } from '../src/questionnaires/answers/answers';
import type { InstrumentItem } from '../src/questionnaires/instruments/instrument-content';
import { IDENTIFICATIONS } from '../src/questionnaires/waves/questionnaire-lists';

/** An event with its items, and everybody's sheets of three waves. */
export interface AnyEvent {
  readonly items: readonly InstrumentItem[];
  readonly design: EvaluationDesign;
  readonly sheets: readonly AnsweredSheet[];
}

const text = (id: string) => ({ id, en: id });
const LETTERS = ['a', 'b', 'c', 'd'];
const STEPS = ['1', '2', '3', '4', '5'];

const anItem = fc
  .record({
    kind: fc.constantFrom('single_choice' as const, 'multiple_choice' as const, 'likert' as const),
    weight: fc.constantFrom(1, 1, 1, 2),
    topic: fc.constantFrom(null, ...TOPICS.slice(0, 2)),
    objective: fc.constantFrom(null, ...OBJECTIVES.slice(0, 2)),
    reverse: fc.boolean(),
    scoring: fc.constantFrom('all' as const, 'each' as const),
  })
  .map(({ kind, weight, topic, objective, reverse, scoring }): Omit<InstrumentItem, 'id'> => {
    const ids = kind === 'likert' ? STEPS : LETTERS;
    return {
      ...{ kind, topic, objective, required: false, text: text('?') },
      reverse: kind === 'likert' && reverse,
      weight: kind === 'likert' ? 0 : weight,
      key: kind === 'single_choice' ? 'b' : null,
      ...(kind === 'multiple_choice' && { keys: ['a', 'c'], scoring }),
      options: ids.map((id) => ({ id, text: text(id) })),
    };
  });

/** Any answer to an item, blanks and answers beyond it among them; knowledge is guessed well. */
function anAnswer({ kind }: InstrumentItem): fc.Arbitrary<Answers[string]> {
  if (kind === 'likert') return fc.constantFrom(null, ...STEPS, ...STEPS, '9');
  if (kind === 'multiple_choice') return fc.subarray(LETTERS);
  return fc.constantFrom(null, 'b', 'b', 'b', ...LETTERS, 'z');
}

const aWave = fc.constantFrom(
  ...(['pre', 'pre', 'post', 'post'] as const).map((phase) => ({ phase, wave: 1 })),
  { phase: 'follow_up' as const, wave: 1 },
);

const someGroups = fc.record(
  {
    sex: fc.constantFrom('female', 'male', ''),
    age_band: fc.constantFrom('under_15', '15_17'),
    class: fc.constantFrom('10-A', '10-B', '10-C'),
    area: fc.constantFrom('21.71.01.1001', '21.71.01.1002'),
  },
  { requiredKeys: [] },
);

function someSheets(
  items: readonly InstrumentItem[],
  people: readonly string[],
  isCompared: boolean,
): fc.Arbitrary<AnsweredSheet[]> {
  const sheet = fc
    .record({
      place: aWave,
      personalCode: fc.constantFrom(null, ...people, ...people),
      selfCode: fc.constantFrom(null, ...people),
      minute: fc.nat(9),
      inSample: fc.constantFrom(true, true, true, false),
      answers: fc.tuple(...items.map(anAnswer)),
      groups: someGroups,
    })
    .map(({ place, minute, answers, ...known }) => {
      const ownAnswers = Object.fromEntries(items.map(({ id }, at) => [id, answers[at] ?? null]));
      const comparable = isCompared || place.phase === 'pre';
      return {
        ...{ ...known, ...place, ownAnswers, comparable, answers: comparable ? ownAnswers : {} },
        receivedAt: new Date(Date.UTC(2025, 9, 27, 8, minute)).toISOString(),
      };
    });
  return fc
    .array(sheet, { maxLength: 28 })
    .map((list) => list.map((one, index) => ({ ...one, id: `${people[0] ?? ''}-${index}` })));
}

export interface EventChoices {
  readonly identifications?: readonly EvaluationDesign['identification'][];
  readonly comparabilities?: readonly Comparability[];
}

/** Who may answer: each list of codes belongs to people of their own. */
export const CODES = ['SI-07', 'SI-08', 'AT-12', 'WN-21', 'RM-30', 'DE-17', 'LA-05'];

/** Any event: whatever it asks, however it knows people, whoever answered. */
export function anyEvent(
  {
    identifications = IDENTIFICATIONS,
    comparabilities = COMPARABILITIES.filter((one) => one !== 'common_items'),
  }: EventChoices = {},
  codes: readonly (readonly string[])[] = [CODES],
): fc.Arbitrary<AnyEvent & { readonly parts: readonly (readonly AnsweredSheet[])[] }> {
  return fc
    .record({
      drawn: fc.array(anItem, { minLength: 1, maxLength: 7 }),
      identification: fc.constantFrom(...identifications),
      comparability: fc.constantFrom(...comparabilities),
    })
    .chain(({ drawn, identification, comparability }) => {
      const items = drawn.map((item, index) => ({ ...item, id: `q${index}` }));
      const sheet = sheetDesign(items);
      const isOneWave = comparability === 'one_wave';
      const design: EvaluationDesign = {
        ...{ identification, comparability, measure: sheet },
        waves: [
          ...(isOneWave ? [] : [{ phase: 'pre' as const, wave: 1, sheet }]),
          { phase: 'post', wave: 1, sheet },
          { phase: 'follow_up', wave: 1, sheet },
        ],
        settings: { ...defaultSettings, targets: Object.fromEntries(OBJECTIVES.map((one) => [one, 60])) },
      };
      const isCompared = comparability !== 'different_versions';
      return fc
        .tuple(...codes.map((people) => someSheets(items, people, isCompared)))
        .map((lists) => lists.map((list) => list.filter(({ phase }) => !isOneWave || phase !== 'pre')))
        .map((parts) => ({ items, design, parts, sheets: parts.flat() }));
    });
}
