import type { Locale } from '../../text';
import type { CellValues, ExportCell } from './answer-cell';
import { answerCell } from './answer-cell';
import { answerColumns } from './answer-columns';
import { describedVariables } from './described-columns';
import type { ExportColumn, ExportedWave, ExportTable } from './export-table';
import { plainColumn, wavePrefix } from './export-table';
import { pointsReader } from './points-reader';
import { RESPONSE_COLUMNS } from './response-columns';

/**
 * Exported data with a row an answer, blanks too, so that every response has as many rows as its sheet has columns.
 *
 * Definition: wave, item, variable (as in the wide table, without the prefix of the wave), the answer, its points where
 * the item is scored, how the response came, and whether it stands: of several responses of a person in one wave the
 * latest received does. `answersOnly` leaves out how it came.
 */
export function longTable(
  who: readonly ExportColumn[],
  waves: readonly ExportedWave[],
  how: { readonly values: CellValues; readonly language: Locale; readonly answersOnly?: boolean },
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
            pointsOf: place === 0 ? pointsReader(wave, item) : null,
          })),
        ),
      },
    ]),
  );
  const variables = describedVariables(waves, how.values);
  const width = Math.max(1, ...variables.map((one) => one.width));
  const columns = [
    ...who,
    plainColumn(
      'wave',
      'Gelombang (pre = sebelum, post = sesudah, fu1, fu2 … = lanjutan, fb = umpan balik)',
      'Wave (pre = before, post = after, fu1, fu2 … = follow-up, fb = feedback)',
    ),
    plainColumn('item', 'Butir', 'Item'),
    plainColumn('variable', 'Variabel', 'Variable'),
    {
      ...plainColumn(
        'answer',
        'Jawaban (artinya menurut variabel, di bawah)',
        'Answer (its meaning by variable, below)',
      ),
      width,
    },
    plainColumn('points', 'Poin', 'Points', 'scale'),
    plainColumn(
      'stands',
      'Dihitung (1 = jawaban yang berlaku, 0 = sudah diganti)',
      'Counts (1 = the answer that stands, 0 = replaced later)',
      'scale',
    ),
    ...(how.answersOnly ? [] : [RESPONSE_COLUMNS.source, RESPONSE_COLUMNS.late, RESPONSE_COLUMNS.receivedAt]),
  ];
  return {
    columns,
    described: [...columns, ...variables],
    rowsOf: ({ cells, responses }) =>
      responses.flatMap((response) => {
        const { deploymentId, answers, source, late, receivedAt } = response;
        const sheet = sheets.get(deploymentId);
        const stands = responses.findLast((one) => one.deploymentId === deploymentId) === response;
        return (sheet?.items ?? []).map(({ item, column, read, ...one }): ExportCell[] => [
          ...cells,
          ...[sheet?.prefix ?? null, item.id, column.name, read(answers)],
          ...[one.pointsOf?.(answers) ?? null, stands ? 1 : 0],
          ...(how.answersOnly ? [] : [source, late ? 1 : 0, receivedAt]),
        ]);
      }),
  };
}
