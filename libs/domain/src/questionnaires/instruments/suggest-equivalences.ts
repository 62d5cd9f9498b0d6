import { normaliseSearch } from '../../text';
import { checkEquivalences } from './check-equivalences';
import type { ItemEquivalence } from './equivalence';
import type { InstrumentContent, InstrumentItem } from './instrument-content';

/** Two wordings under one id are the same question when they share at least this part of their words. */
const LEAST_SHARED = 0.5;

/**
 * Pairs of items that probably ask the same, for a person to confirm, in the order of the earlier content.
 *
 * Definition: in turn, those with the same id and the same Indonesian wording (compared without case and signs), those
 * with the same wording under another id when no third has it, and those with the same id whose wordings share half
 * of their words (of the longer one). Only pairs without problems (`checkEquivalences`), each item once.
 * Edge cases: an id alone is no sign: two unrelated instruments both have an "i1".
 */
export function suggestEquivalences(earlier: InstrumentContent, later: InstrumentContent): ItemEquivalence[] {
  const pairs: ItemEquivalence[] = [];
  const add = (isSame: (before: InstrumentItem, after: InstrumentItem) => boolean) => {
    for (const before of earlier.items) {
      const fits = later.items.filter((after) => isSame(before, after));
      const [after] = fits;
      if (!after || fits.length > 1) continue;
      const tried = [...pairs, { earlier: before.id, later: after.id }];
      if (checkEquivalences(earlier, later, tried).length === 0)
        pairs.push({ earlier: before.id, later: after.id });
    }
  };
  add((before, after) => before.id === after.id && wording(before) === wording(after));
  add((before, after) => isOnly(earlier, before) && wording(before) === wording(after));
  add((before, after) => before.id === after.id && shared(before, after) >= LEAST_SHARED);
  const place = new Map(earlier.items.map(({ id }, at) => [id, at]));
  return pairs.sort((one, other) => (place.get(one.earlier) ?? 0) - (place.get(other.earlier) ?? 0));
}

function wording({ text }: InstrumentItem): string {
  return normaliseSearch(text.id);
}

function isOnly({ items }: InstrumentContent, item: InstrumentItem): boolean {
  return items.filter((other) => wording(other) === wording(item)).length === 1;
}

function shared(before: InstrumentItem, after: InstrumentItem): number {
  const [words, others] = [before, after].map(
    ({ text }) => new Set(text.id.split(/\s+/).map(normaliseSearch).filter(Boolean)),
  ) as [Set<string>, Set<string>];
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, words.size, others.size);
}
