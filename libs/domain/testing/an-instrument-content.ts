import * as fc from 'fast-check';
import { OBJECTIVES, TOPICS } from '../src/programs';
import { checkInstrument } from '../src/questionnaires/instruments/check-instrument';
import { COMPARISONS } from '../src/questionnaires/instruments/condition';
import type { Condition } from '../src/questionnaires/instruments/condition';
import type {
  InstrumentContent,
  InstrumentItem,
  InstrumentOption,
  InstrumentSection,
} from '../src/questionnaires/instruments/instrument-content';
import { SCORINGS } from '../src/questionnaires/instruments/instrument-content';
import { ITEM_KINDS, KIND_TRAITS } from '../src/questionnaires/instruments/item-kinds';

/** Any text somebody may write into an instrument, formulas and quotes among them; never a reference to an answer. */
const aText = fc
  .oneof(
    fc.constantFrom('Apa itu TPPO?', '=1+1', 'Ja\'far "A"', ' <b>&amp;</b> ', 'baris satu\nbaris dua', '${x'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((text) => text.replaceAll('}', ')'));
const aWrittenText = aText.map((text) => (text.trim() === '' ? `${text}?` : text));
const both = (id: fc.Arbitrary<string>) => fc.record({ id, en: aText });
const anId = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,39}$/);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Conditions over the given items, nested and with lists of one. */
export function aCondition(
  ids: readonly string[],
  value: fc.Arbitrary<string | number>,
): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.record({ item: fc.constantFrom(...ids), is: fc.constantFrom(...COMPARISONS), value }),
        fc.record({ all: parts }),
        fc.record({ any: parts }),
      ),
    };
  });
  return condition;
}

const someOptions = (min: number, max: number): fc.Arbitrary<InstrumentOption[]> =>
  fc
    .array(fc.tuple(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/), both(aWrittenText), fc.boolean()), {
      minLength: min,
      maxLength: max,
    })
    .map((drawn) =>
      drawn.map(([id, text, fixed], at) => ({
        id: `${id}${at}`,
        text: { ...text, id: `${text.id} ${at}` },
        ...(fixed && { fixed }),
      })),
    );

function optionsOf(kind: InstrumentItem['kind']): fc.Arbitrary<InstrumentOption[]> {
  const renamed = (ids: (count: number) => string[], min: number, max: number) =>
    someOptions(min, max).map((options) => {
      const names = ids(options.length);
      return options.map((option, at) => ({ ...option, id: names[at] ?? '' }));
    });
  if (kind === 'true_false') return renamed(() => ['true', 'false'], 2, 2);
  if (kind === 'likert')
    return renamed((count) => Array.from({ length: count }, (_, at) => String(at + 1)), 3, 7);
  return KIND_TRAITS[kind].options === 'own' ? someOptions(2, 5) : fc.constant([]);
}

/** An item that says nothing it need not say: what it has not is absent. */
const anItem: fc.Arbitrary<InstrumentItem> = fc.constantFrom(...ITEM_KINDS).chain((kind) => {
  const { options, key } = KIND_TRAITS[kind];
  const bound = maybe(fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e12, max: 1e12 })));
  return fc
    .record({
      options: optionsOf(kind),
      right: fc.nat(),
      weight: fc.nat(3),
      topic: fc.constantFrom(null, ...TOPICS),
      objective: maybe(fc.constantFrom(...OBJECTIVES)),
      required: fc.boolean(),
      reverse: fc.boolean(),
      text: both(aWrittenText),
      help: maybe(both(aWrittenText)),
      picture: maybe(fc.uuid()),
      flags: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      scoring: maybe(fc.constantFrom(...SCORINGS)),
      bounds: fc.tuple(bound, bound),
    })
    .map((drawn): InstrumentItem => {
      const { weight, bounds, objective, help, picture, scoring } = drawn;
      const [shuffled, other, whole, locked] = drawn.flags;
      const scored = key !== 'none' && weight > 0;
      const right = drawn.options
        .filter((_, at) => at === 0 || (drawn.right >> at) % 2 === 1)
        .map(({ id }) => id);
      const [low, high] = bounds.map((one) => one && one + 0);
      const [min, max] = low !== undefined && high !== undefined && low > high ? [high, low] : [low, high];
      return {
        id: '',
        kind,
        topic: drawn.topic,
        weight,
        required: drawn.required,
        reverse: drawn.reverse && kind === 'likert',
        key: scored && key === 'one' ? (right.at(-1) ?? null) : null,
        text: drawn.text,
        options: drawn.options,
        ...(objective && { objective }),
        ...(help && { help }),
        ...(picture !== undefined && { picture }),
        ...(scored && key === 'several' && { keys: right, ...(scoring && { scoring }) }),
        ...(shuffled && options === 'own' && { shuffled }),
        ...(other && options === 'own' && { other }),
        ...(kind === 'number' && { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }),
        ...(kind === 'number' && whole && { whole }),
        ...(locked && { locked }),
      };
    });
});

/** Which values make sense beside an answer to the item. */
function valueFor(item: InstrumentItem): fc.Arbitrary<string | number> {
  if (item.kind === 'number') return fc.oneof(fc.integer(), fc.integer().map(String));
  const ids = [...item.options.map(({ id }) => id), ...(item.other ? ['other'] : [])];
  return ids.length > 0 ? fc.constantFrom(...ids) : fc.string({ minLength: 1, maxLength: 8 });
}

function conditionAfter(earlier: readonly InstrumentItem[]): fc.Arbitrary<Condition | undefined> {
  const asked = earlier.filter(({ kind }) => kind !== 'note');
  if (asked.length === 0) return fc.constant(undefined);
  return maybe(fc.constantFrom(...asked).chain((item) => aCondition([item.id], valueFor(item))));
}

/** Contents that may be published: every kind, facet, section and condition; no two alike. */
export const anInstrumentContent: fc.Arbitrary<InstrumentContent> = fc
  .tuple(
    fc
      .uniqueArray(anId, { minLength: 1, maxLength: 7 })
      .chain((ids) => fc.tuple(...ids.map((id) => anItem.map((item) => ({ ...item, id }))))),
    fc.uniqueArray(anId, { maxLength: 3 }),
    fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }),
    both(aWrittenText),
  )
  .chain(([items, sectionIds, runs, title]) => {
    const placed = inSections(items, sectionIds, runs);
    const used = sectionIds.filter((id) => placed.some(({ section }) => section === id));
    const unused = sectionIds.filter((id) => !used.includes(id));
    const firstOf = (id: string) => placed.findIndex(({ section }) => section === id);
    return fc
      .tuple(
        fc.tuple(...placed.map((_, at) => conditionAfter(placed.slice(0, at)))),
        fc.tuple(...used.map((id) => conditionAfter(placed.slice(0, firstOf(id))))),
      )
      .map(([ofItems, ofSections]) => {
        const sections: InstrumentSection[] = [...used, ...unused].map((id, at) => {
          const showIf = ofSections[at];
          return { id, title, ...(showIf && { showIf }) };
        });
        const shown = placed.map((item, at) => {
          const showIf = ofItems[at];
          return { ...item, ...(showIf && { showIf }) };
        });
        return { items: shown, ...(sections.length > 0 && { sections }) };
      });
  })
  .map(withoutIssues)
  // As it would come out of the database.
  .map((content) => JSON.parse(JSON.stringify(content)) as InstrumentContent);

/** Neighbours with the same number stand in one section; each section is used once. */
function inSections(
  items: readonly InstrumentItem[],
  ids: readonly string[],
  runs: readonly number[],
): InstrumentItem[] {
  let next = 0;
  return items.map((item, at) => {
    if (at > 0 && runs[at] !== runs[at - 1]) next += 1;
    const section = runs[at] === 0 ? undefined : ids[next];
    return { ...item, ...(section !== undefined && { section }) };
  });
}

/** A condition that nobody can meet is taken away, and with it what keeps the sheet from being published. */
function withoutIssues({ items, sections }: InstrumentContent): InstrumentContent {
  const content = { items, ...(sections && { sections }) };
  const unreachable = new Set(checkInstrument(content).map(({ position }) => position));
  if (unreachable.size === 0) return content;
  const bare = items.map((item, at) => (unreachable.has(at) ? without(item, 'showIf') : item));
  const freed = sections?.map((section) => without(section, 'showIf'));
  const mended = { items: bare, ...(freed && { sections: freed }) };
  return items.every(({ kind }) => kind === 'note') ? withQuestion(mended) : mended;
}

function withQuestion(content: InstrumentContent): InstrumentContent {
  const [first, ...rest] = content.items;
  return first ? { ...content, items: [{ ...first, kind: 'date' }, ...rest] } : content;
}

function without<Value extends object>(value: Value, name: keyof Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as Value;
}
