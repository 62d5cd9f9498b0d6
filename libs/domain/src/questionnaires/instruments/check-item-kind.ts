import type { InstrumentItem } from './instrument-content';
import { LIKERT_STEPS, OTHER_OPTION, TRUE_FALSE_OPTIONS } from './instrument-content';
import type { InstrumentIssueCode } from './instrument-issues';
import { KIND_TRAITS } from './item-kinds';
import type { KindTraits } from './item-kinds';

const OPTION_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/**
 * What the kind of an item asks of it.
 *
 * Definition: scored choices (weight 1 to 100) have their key among their options, several choices at least one;
 * unscored ones (weight 0) and all other kinds have none. Own options are two or more, different in id and in text;
 * true/false has `true` and `false`, Likert the steps of a scale from 1 to 3–7. Only Likert is reversed,
 * only written options have an "other", only numbers have bounds, the lower not above the upper.
 */
export function checkItemKind(item: InstrumentItem): InstrumentIssueCode[] {
  const { key: keyed } = KIND_TRAITS[item.kind];
  const right = rightOptions(item);
  const scored = keyed !== 'none' && item.weight > 0;
  const ids = item.options.map(({ id }) => id);
  const checks: [InstrumentIssueCode, boolean][] = [
    ['weight-not-whole', !Number.isInteger(item.weight) || item.weight < 0 || item.weight > 100],
    ['key-not-allowed', (!scored && right.length > 0) || hasForeignKey(item, keyed)],
    ['missing-key', scored && right.length === 0],
    ['unknown-key', scored && right.some((id) => !ids.includes(id))],
    ['reverse-not-allowed', item.reverse && item.kind !== 'likert'],
    ['bad-bounds', hasBadBounds(item)],
    ...optionChecks(item),
  ];
  return checks.flatMap(([code, stands]) => (stands ? [code] : []));
}

/** A key where this kind has none, or the same right option twice. */
function hasForeignKey({ key, keys }: InstrumentItem, keyed: KindTraits['key']): boolean {
  if (keyed !== 'several') return keys !== undefined;
  return (key !== null && key !== '') || new Set(keys).size < (keys?.length ?? 0);
}

function rightOptions({ kind, key, keys = [] }: InstrumentItem): readonly string[] {
  if (kind === 'multiple_choice') return keys;
  return key === null || key === '' ? [] : [key];
}

function hasBadBounds({ kind, min, max, whole }: InstrumentItem): boolean {
  if (kind !== 'number') return min !== undefined || max !== undefined || whole === true;
  return (min ?? -Infinity) > (max ?? Infinity);
}

function optionChecks({ kind, options, other }: InstrumentItem): [InstrumentIssueCode, boolean][] {
  const { options: whose } = KIND_TRAITS[kind];
  if (whose === 'none') {
    return [
      ['options-not-allowed', options.length > 0],
      ['other-not-allowed', other === true],
    ];
  }
  const ids = options.map(({ id }) => id);
  const texts = options.map(({ text }) => text.id.trim().toLowerCase());
  // Empty ones are said to be empty, not to be the same.
  const written = texts.filter((text) => text !== '');
  return [
    ['too-few-options', whose === 'own' && options.length < 2],
    ['wrong-options', whose === 'fixed' && !isFixed(kind, ids)],
    ['double-option', new Set(ids).size < ids.length || new Set(written).size < written.length],
    ['empty-option', texts.includes('') || ids.some((id) => !OPTION_ID.test(id) || id === OTHER_OPTION)],
    ['other-not-allowed', other === true && whose === 'fixed'],
  ];
}

function isFixed(kind: InstrumentItem['kind'], ids: readonly string[]): boolean {
  if (kind === 'true_false') return ids.join() === TRUE_FALSE_OPTIONS.join();
  const steps = ids.map((_, at) => String(at + 1));
  return ids.length >= LIKERT_STEPS.min && ids.length <= LIKERT_STEPS.max && ids.join() === steps.join();
}
