import type { NumberedTable } from '@ikrar/domain';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IBorderOptions } from 'docx';
import { SIZES, TEXT_WIDTH } from './document-layout';

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Signs a column is counted as at least and at most, when the width of the page is shared out. */
const COUNTED = { least: 7, most: 32 } as const;
const FIGURE = /^[\d\s.,;:%+−–\-<≥↓→[\]()/*]*$/;

/** A table as Word knows it, with the three rules of a scientific one; its head comes again on every page. */
export function documentTable({ head, rows }: NumberedTable): Table {
  const widths = columnWidths(head, rows);
  const isFigures = head.map(
    (_, column) => column > 0 && rows.every((row) => FIGURE.test(row[column] ?? '')),
  );
  const rowOf = (cells: readonly string[], place: number, isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { left: 60, right: 60, top: 30, bottom: 30 },
            borders: {
              ...{ left: NONE, right: NONE },
              top: isHead ? RULE : NONE,
              bottom: isHead || place === rows.length - 1 ? RULE : NONE,
            },
            children: [
              new Paragraph({
                alignment: isFigures[column] ? AlignmentType.RIGHT : AlignmentType.LEFT,
                keepNext: isHead,
                children: [new TextRun({ text, bold: isHead, size: SIZES.table })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [rowOf(head, -1, true), ...rows.map((row, place) => rowOf(row, place, false))],
  });
}

/** The width of the text shared out by the longest cell of each column. */
function columnWidths(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const signs = head.map((title, column) => {
    const words = title.split(' ').map((word) => word.length);
    const cells = rows.map((row) => (row[column] ?? '').length);
    return Math.min(COUNTED.most, Math.max(COUNTED.least, ...words, ...cells));
  });
  const all = signs.reduce((sum, count) => sum + count, 0);
  return signs.map((count) => Math.floor((TEXT_WIDTH * count) / all));
}
