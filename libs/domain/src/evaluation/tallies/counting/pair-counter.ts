import type { PairTally } from '../tally';
import type { AdditiveField } from './additive-field';
import { countTogether, type Counted } from './count-readings';
import { itemTables, rowsOfCells } from './item-tables';
import { namedTables } from './named-tables';
import { type Pass, type Reading, runPasses } from './reading';
import type { SheetColumns } from './sheet-columns';
import type { SheetLayout } from './sheet-layout';

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
  const passes: Pass[] = [];
  const both = (one: Reading, other: Reading): Counted[] => {
    const { counted, passes: more } = countTogether([one], other, size.dense);
    passes.push(...more);
    return [...counted];
  };
  const known = new Map<AdditiveField, Counted[]>();
  const bothFields = (field: AdditiveField): Counted[] => {
    const counted = known.get(field) ?? both(before.field(field), after.field(field));
    known.set(field, counted);
    return counted;
  };
  const codes = before.codes.flatMap((code, index) => {
    const beside = after.codes[index];
    return beside ? both(code, beside) : [];
  });
  const totals = bothFields(layout.total);
  const topics = layout.topics.flatMap(bothFields);
  const objectives = layout.objectives.flatMap(bothFields);
  const scales = layout.scales.flatMap(({ cell }) => bothFields(cell));
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
      totals: totals.flatMap((one) => rowsOfCells(one, [one.first.size, one.second.size])),
      topics: tables(design.topics, topics),
      objectives: tables(design.objectives, objectives),
      items: namedTables(
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
