import type { ExportRowOfResponse } from './export-rows.read-model';

/** One person and what came from her. */
export type RowsOfRespondent = readonly [key: string, rows: readonly ExportRowOfResponse[]];

/**
 * Rows that come person by person, as persons, a batch at a time. Rows without a personal code come last and in no such
 * order: those are gathered until the end, for two of them may be one person's.
 */
export async function* byRespondent(
  batches: AsyncIterable<readonly ExportRowOfResponse[]>,
  keyOf: (row: ExportRowOfResponse) => string,
): AsyncGenerator<RowsOfRespondent[]> {
  const codeless = new Map<string, ExportRowOfResponse[]>();
  let current: [string, ExportRowOfResponse[]] | null = null;
  for await (const batch of batches) {
    const whole: RowsOfRespondent[] = [];
    for (const row of batch) {
      const key = keyOf(row);
      if (row.personalCode === null) {
        const known = codeless.get(key);
        if (known) known.push(row);
        else codeless.set(key, [row]);
      } else if (current?.[0] === key) {
        current[1].push(row);
      } else {
        if (current) whole.push(current);
        current = [key, [row]];
      }
    }
    yield whole;
  }
  yield [...(current ? [current] : []), ...codeless];
}
