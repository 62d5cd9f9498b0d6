import type { ExportRowOfResponse } from './export-rows.read-model';

/**
 * Rows that come person by person, as persons. Rows without a personal code come last and in no such order: those are
 * gathered until the end, for two of them may be one person's.
 */
export async function* byRespondent(
  batches: AsyncIterable<readonly ExportRowOfResponse[]>,
  keyOf: (row: ExportRowOfResponse) => string,
): AsyncGenerator<[key: string, rows: ExportRowOfResponse[]]> {
  const codeless = new Map<string, ExportRowOfResponse[]>();
  let current: [string, ExportRowOfResponse[]] | null = null;
  for await (const batch of batches) {
    for (const row of batch) {
      const key = keyOf(row);
      if (row.personalCode === null) {
        codeless.set(key, [...(codeless.get(key) ?? []), row]);
      } else if (current?.[0] === key) {
        current[1].push(row);
      } else {
        if (current) yield current;
        current = [key, [row]];
      }
    }
  }
  if (current) yield current;
  yield* codeless;
}
