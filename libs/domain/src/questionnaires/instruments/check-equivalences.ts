import { normaliseSearch } from '../../text';
import { COMPARABLE_KINDS } from './equivalence';
import type { EquivalenceProblem, EquivalenceProblemCode, ItemEquivalence } from './equivalence';
import type { InstrumentContent, InstrumentItem } from './instrument-content';

/**
 * What keeps pairs of items from being compared; an empty list means they may be declared to ask the same.
 *
 * Definition: both items exist and stand in one pair only; their kind is one whose answers can be compared and is the
 * same; their options have the same ids, no text stands under another id than before, and "other" is there in both
 * or in neither; right answer, points and reversal are the same. The wording itself is the judgement of the
 * person who declares it.
 * Edge cases: options in another order are the same options. A pair with an unknown item has no further problems.
 */
export function checkEquivalences(
  earlier: InstrumentContent,
  later: InstrumentContent,
  pairs: readonly ItemEquivalence[],
): EquivalenceProblem[] {
  return pairs.flatMap((pair, position) => {
    const before = earlier.items.find(({ id }) => id === pair.earlier);
    const after = later.items.find(({ id }) => id === pair.later);
    const isDouble = pairs
      .slice(0, position)
      .some((other) => other.earlier === pair.earlier || other.later === pair.later);
    const codes: EquivalenceProblemCode[] = [
      ...(isDouble ? ['double-item' as const] : []),
      ...(before && after ? problemsOf(before, after) : ['unknown-item' as const]),
    ];
    return codes.map((code) => ({ position, code }));
  });
}

function problemsOf(before: InstrumentItem, after: InstrumentItem): EquivalenceProblemCode[] {
  if (![before, after].every(({ kind }) => COMPARABLE_KINDS.includes(kind))) return ['not-comparable'];
  if (before.kind !== after.kind) return ['different-kind'];
  return [
    ...(hasSameOptions(before, after) ? [] : ['different-options' as const]),
    ...(rule(before) === rule(after) ? [] : ['different-key' as const]),
  ];
}

function hasSameOptions(before: InstrumentItem, after: InstrumentItem): boolean {
  const ids = ({ options }: InstrumentItem) =>
    options
      .map(({ id }) => id)
      .sort()
      .join();
  const texts = new Map(before.options.map(({ id, text }) => [normaliseSearch(text.id), id]));
  const isSwapped = after.options.some(({ id, text }) => (texts.get(normaliseSearch(text.id)) ?? id) !== id);
  return ids(before) === ids(after) && !isSwapped && (before.other ?? false) === (after.other ?? false);
}

/** How an answer counts; points matter only where there is a right answer. */
function rule({ key, keys = [], weight, scoring = 'all', reverse }: InstrumentItem): string {
  const right = key === null || key === '' ? [...keys].sort() : [key];
  return JSON.stringify(right.length > 0 && weight > 0 ? [right, weight, scoring, reverse] : [reverse]);
}
