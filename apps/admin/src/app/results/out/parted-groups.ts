import type { Evaluation } from '@ikrar/domain';

/** Without the ways of grouping that part nobody: a table of one group says the total again. */
export function partedGroups(evaluation: Evaluation): Evaluation {
  return { ...evaluation, subgroups: evaluation.subgroups.filter(({ groups }) => groups.length > 1) };
}
