import fc from 'fast-check';
import type { Condition } from '../src/questionnaires/instruments/condition';
import { COMPARISONS } from '../src/questionnaires/instruments/condition';
import type { InstrumentContent, InstrumentItem } from '../src/questionnaires/instruments/instrument-content';
import { ITEM_KINDS, KIND_TRAITS } from '../src/questionnaires/instruments/item-kinds';
import type { ItemKind } from '../src/questionnaires/instruments/item-kinds';

const LETTERS = ['a', 'b', 'c', 'd'] as const;
const VILLAGES = ['21.71.01.1001', '16.71.02.1003'] as const;
const text = (id: string) => ({ id, en: id });

const idsOf = (kind: ItemKind, count: number): string[] => {
  if (kind === 'true_false') return ['true', 'false'];
  if (kind === 'likert') return ['1', '2', '3', '4', '5'].slice(0, Math.max(3, count));
  return KIND_TRAITS[kind].options === 'own' ? LETTERS.slice(0, count) : [];
};

const facets = fc.record({
  kind: fc.constantFrom(...ITEM_KINDS),
  count: fc.integer({ min: 2, max: 4 }),
  required: fc.boolean(),
  weight: fc.integer({ min: 0, max: 3 }),
  right: fc.nat(),
  scoring: fc.constantFrom('all', 'each'),
  other: fc.boolean(),
  reverse: fc.boolean(),
});

/** A sound item of any kind, without a condition. */
export const anyItem = (id: string): fc.Arbitrary<InstrumentItem> =>
  facets.map(({ kind, count, required, weight, right, scoring, other, reverse }) => {
    const { key: keyed, options: whose } = KIND_TRAITS[kind];
    const ids = idsOf(kind, count);
    const picked = ids[right % Math.max(1, ids.length)] ?? null;
    const keys = ids.filter((_, at) => ((right % 15) + 1) & (1 << at));
    return {
      id,
      kind,
      required,
      topic: null,
      weight,
      reverse: kind === 'likert' && reverse,
      key: keyed === 'one' && weight > 0 ? picked : null,
      text: text(`Pertanyaan ${id}`),
      options: ids.map((option) => ({ id: option, text: text(`Pilihan ${option}`) })),
      ...(keyed === 'several' &&
        weight > 0 && { keys: keys.length > 0 ? keys : ids.slice(0, 1), scoring: scoring as 'all' | 'each' }),
      ...(whose === 'own' && other && { other }),
      ...(kind === 'number' && { min: 0, max: 9, whole: true }),
    };
  });

const valuesOf = ({ kind, options, other }: InstrumentItem): string[] => {
  if (kind === 'number') return ['0', '5', '9'];
  if (kind === 'date') return ['2024-09-25'];
  if (kind === 'area') return [...VILLAGES];
  if (options.length === 0) return ['ya'];
  return [...options.map(({ id }) => id), ...(other ? ['other'] : [])];
};

const comparisonWith = (asked: InstrumentItem): fc.Arbitrary<Condition> =>
  fc.record({
    item: fc.constant(asked.id),
    is: fc.constantFrom(...COMPARISONS),
    value: fc.constantFrom(...valuesOf(asked)),
  });

const conditionOn = (earlier: readonly InstrumentItem[]): fc.Arbitrary<Condition | undefined> => {
  const asked = earlier.filter(({ kind }) => kind !== 'note').map(comparisonWith);
  if (asked.length === 0) return fc.constant(undefined);
  const parts = fc.array(fc.oneof(...asked), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constant(undefined),
    fc.oneof(...asked),
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
  );
};

/** Up to seven sound items, some of them shown only after some answers to earlier ones; two sections at most. */
export const anyContent: fc.Arbitrary<InstrumentContent> = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyItem(`q${at}`))))
  .chain((items) =>
    fc
      .tuple(
        fc.tuple(...items.map((_, at) => conditionOn(items.slice(0, at)))),
        fc.nat({ max: items.length }),
        conditionOn(items.slice(0, 1)),
      )
      .map(([conditions, from, ofSection]): InstrumentContent => {
        const placed = items.map((item, at) => {
          const showIf = conditions[at];
          return { ...item, ...(showIf && { showIf }), ...(at > 0 && at >= from && { section: 's' }) };
        });
        const title = text('Bagian');
        return { items: placed, sections: [{ id: 's', title, ...(ofSection && { showIf: ofSection }) }] };
      }),
  );

/** An answer that fits an item, or a blank. */
export const anyAnswerTo = (item: InstrumentItem): fc.Arbitrary<string | number | string[] | null> => {
  const { kind } = item;
  if (kind === 'note') return fc.constant(null);
  if (kind === 'multiple_choice') return fc.subarray(valuesOf(item));
  if (kind === 'number') return fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9 }));
  if (kind === 'short_text' || kind === 'long_text') return fc.constantFrom(null, ' ', 'ya', 'tidak tahu');
  return fc.constantFrom(null, ...valuesOf(item));
};

/** Answers to all items, hidden or not, with texts beside "other"; some items left out. */
export const anyAnswersTo = ({
  items,
}: InstrumentContent): fc.Arbitrary<Record<string, string | number | string[] | null>> =>
  fc
    .tuple(
      ...items.map((item) =>
        fc.tuple(anyAnswerTo(item), fc.constantFrom(undefined, '', 'lain'), fc.boolean()),
      ),
    )
    .map((drawn) => {
      const entries = drawn.flatMap(
        ([answer, beside, isLeftOut], at): [string, string | number | string[] | null][] => {
          const item = items[at];
          if (!item || isLeftOut) return [];
          return [
            [item.id, answer],
            ...(item.other && beside !== undefined ? [[`${item.id}.other`, beside] as [string, string]] : []),
          ];
        },
      );
      return Object.fromEntries(entries);
    });
