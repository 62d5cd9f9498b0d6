import { KIND_TRAITS } from '@ikrar/domain';
import type { Comparison, Condition, InstrumentItem } from '@ikrar/domain';

export type Join = 'all' | 'any';

/** A condition as rows of one sentence each. */
export interface ShowIfRows {
  readonly join: Join;
  readonly rows: readonly Comparison[];
}

/** Null for what is nested deeper than rows can say: it came from a file. */
export function rowsOf(condition: Condition | undefined): ShowIfRows | null {
  if (condition === undefined) return { join: 'all', rows: [] };
  if ('item' in condition) return { join: 'all', rows: [condition] };
  const join = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  const rows = parts.flatMap((part) => ('item' in part ? [part] : []));
  return rows.length === parts.length ? { join, rows } : null;
}

export function conditionOf({ join, rows }: ShowIfRows): Condition | undefined {
  const [only] = rows;
  if (rows.length < 2) return only;
  return join === 'all' ? { all: rows } : { any: rows };
}

/** The first sentence about a question that somebody chose. */
export function firstComparison(item: InstrumentItem): Comparison {
  const value = KIND_TRAITS[item.kind].options === 'none' ? '' : (item.options[0]?.id ?? '');
  return { item: item.id, is: item.kind === 'multiple_choice' ? 'selected' : 'equal', value };
}

/** What can be said about an answer: several choices are chosen or not, everything else is or is not. */
export function comparisonsFor(item: InstrumentItem | undefined): readonly Comparison['is'][] {
  return item?.kind === 'multiple_choice' ? ['selected', 'equal', 'different'] : ['equal', 'different'];
}
