import type { PairTally } from '../tally';
import type { AdditiveField } from './additive-field';
import { countTwo, type Counted } from './count-readings';
import { itemTables, rowsOfCells } from './item-tables';
import { type Pass, runPasses } from './reading';
import type { SheetColumns } from './sheet-columns';
import type { SheetLayout } from './sheet-layout';
import { named } from './wave-counter';

export type PairsTally = Omit<PairTally, 'groups' | 'nearPairs'>;

export interface PairCounter {
  /** Counts the pairs of which the columns hold the sheets before and after. */
  readonly count: Pass;
  readonly tally: () => PairsTally;
}

/** Counts those who answered before and after: every number of the one sheet with the same of the other. */
export function pairCounter(layout: SheetLayout, before: SheetColumns, after: SheetColumns): PairCounter {
  const { design, size } = layout;
  let pairs = 0;
  const chunks = [...layout.scored, ...layout.likert];
  const both = (field: AdditiveField): Counted =>
    countTwo(before.field(field), after.field(field), size.dense);
  const codes = before.codes.flatMap((code, index) => {
    const beside = after.codes[index];
    return beside ? [countTwo(code, beside, size.dense)] : [];
  });
  const total = both(layout.total);
  const topics = layout.topics.map(both);
  const objectives = layout.objectives.map(both);
  const scales = layout.scales.map(({ cell }) => both(cell));
  const passes = [...codes, total, ...topics, ...objectives, ...scales].map(({ pass }) => pass);
  const tables = (scores: readonly { readonly id: string }[], counted: readonly Counted[]) =>
    Object.fromEntries(
      counted.map((one, index) => [
        scores[index]?.id ?? '',
        rowsOfCells(one, [one.first.size, one.second.size]),
      ]),
    );
  return {
    count: (more) => {
      pairs += more;
      runPasses(passes, more);
    },
    tally: () => ({
      pairs,
      totals: rowsOfCells(total, [total.first.size, total.second.size]),
      topics: tables(design.topics, topics),
      objectives: tables(design.objectives, objectives),
      items: named(
        design,
        codes.flatMap((counted, index) => {
          const chunk = chunks[index];
          return chunk ? itemTables(chunk, counted, 'the same chunk') : [];
        }),
        chunks.flatMap(({ items }) => items),
      ),
      scales: Object.fromEntries(
        scales.map((counted, index) => {
          const scale = layout.scales[index];
          const answers = (scale?.design.items.length ?? 0) + 1;
          const sums = scale?.sum.size ?? 1;
          return [scale?.design.id ?? '', rowsOfCells(counted, [sums, answers, sums, answers])];
        }),
      ),
    }),
  };
}
