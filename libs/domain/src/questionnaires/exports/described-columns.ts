import type { CellValues } from './answer-cell';
import type { AnswerColumn } from './answer-columns';
import { answerColumns } from './answer-columns';
import type { ExportColumn, ExportedWave } from './export-table';
import { wavePrefix } from './export-table';

/** The column of an item as it is described: labels are words, whatever the item measures. */
export function describedColumn(
  { name, label, measure, values, width }: AnswerColumn,
  shown: CellValues,
): ExportColumn {
  if (shown === 'codes') return { name, label, measure, values, width };
  return { name, label, measure: values.length > 0 ? 'text' : measure, values: [], width };
}

/**
 * The variables that several waves asked for, for the code book of a table that does not have a column for each.
 *
 * Definition: each variable once, its label with the waves it was asked in; the same id with other words or other
 * options in another wave is an entry of its own.
 */
export function describedVariables(waves: readonly ExportedWave[], shown: CellValues): ExportColumn[] {
  const same = new Map<string, { readonly column: ExportColumn; readonly prefixes: string[] }>();
  for (const wave of waves) {
    for (const answered of wave.content.items.flatMap(answerColumns)) {
      const column = describedColumn(answered, shown);
      const key = JSON.stringify(column);
      const known = same.get(key);
      if (known) known.prefixes.push(wavePrefix(wave));
      else same.set(key, { column, prefixes: [wavePrefix(wave)] });
    }
  }
  return [...same.values()].map(({ column, prefixes }) => {
    const asked = prefixes.join(', ');
    const { id, en } = column.label;
    return { ...column, label: { id: `${asked}: ${id}`, en: `${asked}: ${en}` } };
  });
}
