import type { PairTally } from '../tally';
import type { AdditiveField } from './additive-field';
import { countTogether, type Counted } from './count-readings';
import { countFieldPairs } from './field-pairs';
import { itemPairTables } from './item-tables';
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
  const codes = before.codes.flatMap((code, index) => {
    const beside = after.codes[index];
    return beside ? both(code, beside) : [];
  });
  const { total, topics, objectives, scales } = layout;
  const fields = countFieldPairs(
    [total, ...topics, ...objectives, ...scales.map(({ cell }) => cell)],
    [before, after],
    size.dense,
  );
  passes.push(...fields.passes);
  const tables = (scores: readonly { readonly id: string }[], ofScores: readonly AdditiveField[]) =>
    Object.fromEntries(ofScores.map((field, index) => [scores[index]?.id ?? '', fields.rows(field)]));
  return {
    count: (more) => {
      pairs += more;
      runPasses(passes, more);
    },
    tally: () => ({
      pairs,
      totals: fields.rows(total),
      topics: tables(design.topics, topics),
      objectives: tables(design.objectives, objectives),
      items: namedTables(
        design,
        codes.flatMap((counted, index) => {
          const chunk = chunks[index];
          return chunk ? itemPairTables(chunk, counted) : [];
        }),
        chunks.flatMap(({ items }) => items),
      ),
      scales: Object.fromEntries(
        scales.map(({ design: { id, items }, sum, cell }) => [
          id,
          fields.rows(cell, [sum.size, items.length + 1]),
        ]),
      ),
    }),
  };
}
