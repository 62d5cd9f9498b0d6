import { KIND_TRAITS, TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentItem, InstrumentOption, ItemKind } from '@ikrar/domain';

const OPTION_IDS = 'abcdefghijklmnopqrst';
const FIRST_OPTIONS = 4;

/** A question nobody has written yet. A choice counts a point where knowledge is asked. */
export function newItem(id: string, kind: ItemKind, scored: boolean): InstrumentItem {
  return {
    id,
    kind,
    topic: null,
    weight: scored && KIND_TRAITS[kind].key !== 'none' ? 1 : 0,
    required: kind !== 'note' && kind !== 'long_text',
    reverse: false,
    key: null,
    ...(KIND_TRAITS[kind].key === 'several' && { keys: [] }),
    text: { id: '', en: '' },
    options: optionsOf(kind),
  };
}

/** What one can answer: true and false and the scale have their words, taken from the shipped instrument. */
export function optionsOf(kind: ItemKind): readonly InstrumentOption[] {
  const { options } = KIND_TRAITS[kind];
  if (options === 'none') return [];
  if (options === 'own') return Array.from(OPTION_IDS.slice(0, FIRST_OPTIONS), emptyOption);
  return TPPO_BASIC.content.items.find((item) => item.kind === kind)?.options ?? [];
}

export function emptyOption(id: string): InstrumentOption {
  return { id, text: { id: '', en: '' } };
}

/** The next letter that no option has, or null when there are enough. */
export function nextOptionId(options: readonly InstrumentOption[]): string | null {
  return Array.from(OPTION_IDS).find((letter) => options.every(({ id }) => id !== letter)) ?? null;
}

/** The same question, asked in another way: what the new kind cannot have is left behind. */
export function ofKind(item: InstrumentItem, kind: ItemKind): InstrumentItem {
  const { key: keyed, options: whose } = KIND_TRAITS[kind];
  const before = KIND_TRAITS[item.kind];
  const { id, topic, objective, required, text, help, picture, section, showIf } = item;
  const keepsOptions = whose === 'own' && before.options === 'own';
  const right = keepsOptions ? [...(item.keys ?? []), ...(item.key === null ? [] : [item.key])] : [];
  const points = before.key === 'none' ? 1 : item.weight;
  return {
    id,
    kind,
    topic,
    weight: keyed === 'none' ? 0 : points,
    required: kind === 'note' ? false : required,
    reverse: false,
    key: keyed === 'one' ? (right[0] ?? null) : null,
    ...(keyed === 'several' && { keys: right }),
    text,
    options: keepsOptions ? item.options : optionsOf(kind),
    ...(keepsOptions && item.shuffled && { shuffled: true }),
    ...(keepsOptions && item.other && { other: true }),
    ...(objective && { objective }),
    ...(help && { help }),
    ...(picture && { picture }),
    ...(section && { section }),
    ...(showIf && { showIf }),
  };
}

/** A scale of so many steps: words that stand at its ends stay at its ends. */
export function ofSteps(options: readonly InstrumentOption[], steps: number): readonly InstrumentOption[] {
  const last = options.length - 1;
  return Array.from({ length: steps }, (_, at) => {
    const from = at < steps - 1 ? (at < last ? at : -1) : last;
    return { id: String(at + 1), text: options[from]?.text ?? { id: '', en: '' } };
  });
}
