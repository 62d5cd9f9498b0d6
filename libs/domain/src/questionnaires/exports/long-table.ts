import type { Locale } from '../../text';
import { isScored, itemPoints } from '../../scoring/item-points';
import type { CellValues, ExportCell } from './answer-cell';
import { answerCell } from './answer-cell';
import { answerColumns } from './answer-columns';
import type { ExportColumn, ExportedWave, ExportTable } from './export-table';
import { plainColumn, wavePrefix } from './export-table';

/**
 * Exported data with a row an answer, blanks too, so that every response has as many rows as its sheet has columns.
 *
 * Definition: wave, item, variable (as in the wide table), the answer, its points where the item is scored, how the
 * response came, and whether it stands: of several responses of a person in one wave the latest received does.
 */
export function longTable(
  who: readonly ExportColumn[],
  waves: readonly ExportedWave[],
  how: { readonly values: CellValues; readonly language: Locale },
): ExportTable {
  const sheets = new Map(
    waves.map((wave) => [
      wave.deploymentId,
      {
        prefix: wavePrefix(wave),
        items: wave.content.items.flatMap((item) =>
          answerColumns(item).map((column, place) => ({
            item,
            column,
            read: answerCell(item, column, how),
            // Once an item, in its first column.
            isScored: place === 0 && isScored(item),
          })),
        ),
      },
    ]),
  );
  return {
    columns: [
      ...who,
      plainColumn('wave', 'Gelombang', 'Wave'),
      plainColumn('item', 'Butir', 'Item'),
      plainColumn('variable', 'Variabel', 'Variable'),
      plainColumn('answer', 'Jawaban', 'Answer'),
      plainColumn('points', 'Poin', 'Points', 'scale'),
      plainColumn('stands', 'Dihitung', 'Counts', 'scale'),
      plainColumn('source', 'Sumber', 'Source'),
      plainColumn('late', 'Terlambat', 'Late', 'scale'),
      plainColumn('received_at', 'Diterima', 'Received'),
    ],
    rowsOf: ({ cells, responses }) =>
      responses.flatMap((response) => {
        const { deploymentId, answers, source, late, receivedAt } = response;
        const sheet = sheets.get(deploymentId);
        const stands = responses.findLast((one) => one.deploymentId === deploymentId) === response;
        return (sheet?.items ?? []).map(({ item, column, read, ...one }): ExportCell[] => [
          ...cells,
          ...[sheet?.prefix ?? null, item.id, column.name, read(answers)],
          ...[one.isScored ? itemPoints(item, answers[item.id]) : null, stands ? 1 : 0],
          ...[source, late ? 1 : 0, receivedAt],
        ]);
      }),
  };
}
