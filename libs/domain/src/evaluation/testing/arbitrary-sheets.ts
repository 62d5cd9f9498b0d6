import fc from 'fast-check';
import type { Answer, Answers } from '../../questionnaires/answers/answers';
import type { InstrumentItem } from '../../questionnaires/instruments/instrument-content';
import type { AnsweredSheet } from '../pairing/answered-sheet';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const TOPICS = ['definition', 'modes', 'reporting'] as const;
const OBJECTIVES = ['knowledge', 'attitude_change'] as const;

type Shape = Partial<InstrumentItem> & Pick<InstrumentItem, 'kind' | 'options'>;

const text = (id: string) => ({ id, en: id });
const options = (ids: readonly string[]) => ids.map((id) => ({ id, text: text(id) }));
const letters = fc.integer({ min: 2, max: 5 }).map((count) => LETTERS.slice(0, count));

const singleChoice = fc.tuple(letters, fc.nat(4), fc.boolean()).map(([ids, right, other]): Shape => ({
  kind: 'single_choice',
  options: options(ids),
  key: ids[right % ids.length] ?? null,
  ...(other ? { other } : {}),
}));
const trueFalse = fc
  .constantFrom('true', 'false')
  .map((key): Shape => ({ kind: 'true_false', options: options(['true', 'false']), key }));
const multipleChoice = fc
  .tuple(letters, fc.constantFrom('all' as const, 'each' as const), fc.boolean())
  .chain(([ids, scoring, other]) =>
    fc.subarray(ids, { minLength: 1 }).map((keys): Shape => ({
      kind: 'multiple_choice',
      options: options(ids),
      keys,
      scoring,
      ...(other ? { other } : {}),
    })),
  );
const likert = fc.tuple(fc.integer({ min: 3, max: 7 }), fc.boolean()).map(([steps, reverse]): Shape => ({
  kind: 'likert',
  options: options(Array.from({ length: steps }, (_, step) => String(step + 1))),
  reverse,
  weight: 0,
}));
/** Part of no scale. */
const unscored = fc.constantFrom<Shape>(
  { kind: 'single_choice', options: options(['a', 'b']), weight: 0 },
  { kind: 'number', options: [], weight: 0 },
  { kind: 'note', options: [], weight: 0 },
);

export const arbitraryItems: fc.Arbitrary<InstrumentItem[]> = fc
  .array(
    fc.tuple(
      fc.oneof(singleChoice, trueFalse, multipleChoice, likert, likert, unscored),
      fc.integer({ min: 1, max: 3 }),
      fc.option(fc.constantFrom(...TOPICS)),
      fc.option(fc.constantFrom(...OBJECTIVES)),
    ),
    { maxLength: 9 },
  )
  .map((shapes) =>
    shapes.map(([shape, weight, topic, objective], index) => ({
      id: `i${index}`,
      topic: topic as InstrumentItem['topic'],
      objective: objective as InstrumentItem['objective'] & string,
      weight,
      required: false,
      reverse: false,
      key: null,
      text: text(`i${index}`),
      ...shape,
    })),
  );

/** Right, wrong, blank, absent, and what is no answer to the item. */
export function arbitraryAnswers(items: readonly InstrumentItem[]): fc.Arbitrary<Answers> {
  const answerTo = ({ kind, options: list, other }: InstrumentItem): fc.Arbitrary<Answer | undefined> => {
    const ids = [...list.map(({ id }) => id), ...(other ? ['other'] : []), 'beyond'];
    const blank = fc.constantFrom<Answer | undefined>(null, undefined);
    if (kind === 'multiple_choice') {
      return fc.oneof(
        { weight: 8, arbitrary: fc.subarray(ids) as fc.Arbitrary<readonly string[]> },
        { weight: 1, arbitrary: blank },
        { weight: 1, arbitrary: fc.constantFrom<Answer>('a', ['a', 'a']) },
      );
    }
    const wrongKind = fc.constantFrom<Answer>(['a'], 4, 9, '');
    return fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom<Answer>(...ids) },
      { weight: 1, arbitrary: blank },
      { weight: 1, arbitrary: wrongKind },
    );
  };
  return fc.tuple(...items.map(answerTo)).map((answers) =>
    Object.fromEntries(
      answers.flatMap((answer, index): [string, Answer][] => {
        const item = items[index];
        return item && answer !== undefined ? [[item.id, answer]] : [];
      }),
    ),
  );
}

/** The sheet of somebody, of whom little is known. */
export function arbitrarySheet(
  measure: readonly InstrumentItem[],
  own: Readonly<Record<AnsweredSheet['phase'], readonly InstrumentItem[]>>,
): fc.Arbitrary<Omit<AnsweredSheet, 'id'>> {
  return fc.constantFrom('pre' as const, 'post' as const, 'follow_up' as const).chain((phase) =>
    fc
      .record({
        phase: fc.constant(phase),
        wave: fc.constant(1),
        personalCode: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E')),
        selfCode: fc.option(fc.constantFrom('SI-07', 'SI-08', 'AT-12', 'AT-21')),
        receivedAt: fc.nat(5).map((minute) => new Date(Date.UTC(2025, 9, 27, 8, minute)).toISOString()),
        inSample: fc.nat(5).map((one) => one > 0),
        comparable: fc.nat(5).map((one) => one > 0),
        answers: arbitraryAnswers(measure),
        ownAnswers: arbitraryAnswers(own[phase]),
        groups: fc.record(
          {
            sex: fc.constantFrom('female', 'male', ''),
            age_band: fc.constantFrom('15', '17'),
            school: fc.constantFrom('X', '__proto__'),
          },
          { requiredKeys: [] },
        ),
      })
      // Where a wave asks what is measured, the answers are the same ones.
      .map((sheet) => (own[phase] === measure ? { ...sheet, ownAnswers: sheet.answers } : sheet)),
  );
}
