import { checkEquivalences } from './check-equivalences';
import type { ItemEquivalence } from './equivalence';
import type { InstrumentContent, InstrumentItem } from './instrument-content';

/**
 * The items both waves were asked, as the earlier version has them: score both with these, the later answers after
 * `answersAsEarlier`. `laterIds` says under which id the later version asks each.
 */
export type CommonItems = {
  readonly items: readonly InstrumentItem[];
  readonly laterIds: Readonly<Record<string, string>>;
};

/**
 * What two versions have in common by the declared pairs.
 *
 * Definition: the items of the pairs in the order of the earlier version. `instrumentFacts`, `scoreResponse` and
 * `likertAnswers` over these items give points that mean the same in both waves.
 * Edge cases: pairs that `checkEquivalences` objects to are left out; no pairs, nothing in common.
 */
export function commonItems(
  earlier: InstrumentContent,
  later: InstrumentContent,
  pairs: readonly ItemEquivalence[],
): CommonItems {
  const bad = new Set(checkEquivalences(earlier, later, pairs).map(({ position }) => position));
  const laterOf = new Map(
    pairs.filter((_, position) => !bad.has(position)).map((pair) => [pair.earlier, pair.later]),
  );
  return {
    items: earlier.items.filter(({ id }) => laterOf.has(id)),
    laterIds: Object.fromEntries(laterOf),
  };
}
