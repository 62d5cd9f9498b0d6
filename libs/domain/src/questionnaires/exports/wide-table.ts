import type { Locale } from '../../text';
import type { CellReader, CellValues, ExportCell } from './answer-cell';
import { answerCell } from './answer-cell';
import type { AnswerColumn } from './answer-columns';
import { answerColumns } from './answer-columns';
import { describedColumn } from './described-columns';
import type { ExportColumn, ExportedResponse, ExportedWave, ExportTable } from './export-table';
import { plainColumn, wavePrefix } from './export-table';
import { pointsReader } from './points-reader';
import { RESPONSE_COLUMNS } from './response-columns';

/**
 * Exported data with a row a person: the columns of every wave side by side.
 *
 * Definition: each wave brings when and how its response came, its score, and the columns of its items, with the
 * prefix of the wave. Of several responses of a person in one wave the latest received stands. A wave without a
 * response leaves its columns blank. With `points`, the points of every scored item stand behind it (`q1_points`);
 * `answersOnly` leaves out when and how responses came, where nobody knows it.
 */
export function wideTable(
  who: readonly ExportColumn[],
  waves: readonly ExportedWave[],
  how: {
    readonly values: CellValues;
    readonly language: Locale;
    readonly points?: boolean;
    readonly answersOnly?: boolean;
  },
): ExportTable {
  const { answersOnly = false } = how;
  const parts = waves.map((wave) => {
    const items = wave.content.items.flatMap((item): ItemColumn[] => {
      const columns = answerColumns(item);
      const [first] = columns;
      const answers = columns.map((column) => ({ column, read: answerCell(item, column, how) }));
      const read = how.points ? pointsReader(wave, item) : null;
      if (!first || !read) return answers;
      return [...answers, { column: { ...first, ...pointsColumn(first.name) }, read }];
    });
    return { wave, items, columns: columnsOf(wave, items, how.values, answersOnly) };
  });
  const columns = [...who, ...parts.flatMap((part) => part.columns)];
  return {
    columns,
    described: columns,
    rowsOf({ cells, responses }) {
      const row = [...cells];
      for (const { wave, items, columns } of parts) {
        const standing = responses.findLast(({ deploymentId }) => deploymentId === wave.deploymentId);
        if (standing) addCells(row, standing, items, answersOnly);
        else for (let blanks = columns.length; blanks > 0; blanks -= 1) row.push(null);
      }
      return [row];
    },
  };
}

type ItemColumn = { readonly column: AnswerColumn; readonly read: CellReader };

/** What it holds whatever the cells of the item itself are. */
function pointsColumn(name: string): Pick<AnswerColumn, 'name' | 'label' | 'measure' | 'values'> {
  const label = { id: `Poin butir ${name}`, en: `Points of item ${name}` };
  return { name: `${name}_points`, label, measure: 'scale', values: [] };
}

function columnsOf(
  wave: ExportedWave,
  items: readonly ItemColumn[],
  values: CellValues,
  answersOnly: boolean,
): ExportColumn[] {
  const prefix = wavePrefix(wave);
  const facts = [
    ...(answersOnly ? [] : [RESPONSE_COLUMNS.receivedAt, RESPONSE_COLUMNS.source, RESPONSE_COLUMNS.late]),
    plainColumn('score', 'Skor', 'Score', 'scale'),
    plainColumn('max_score', 'Skor tertinggi', 'Highest score', 'scale'),
  ];
  const answers = items.map(({ column }) => describedColumn(column, values));
  return [...facts, ...answers].map((column) => ({
    ...column,
    name: `${prefix}_${column.name}`,
    label: { id: `${prefix}: ${column.label.id}`, en: `${prefix}: ${column.label.en}` },
  }));
}

/** To the row itself: of 100,000 people every list in between is one more for the memory to clear away. */
function addCells(
  row: ExportCell[],
  { receivedAt, source, late, score, maxScore, answers }: ExportedResponse,
  items: readonly ItemColumn[],
  answersOnly: boolean,
): void {
  if (!answersOnly) row.push(receivedAt, source, late ? 1 : 0);
  row.push(score, maxScore);
  for (const { read } of items) row.push(read(answers));
}
