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
import { CELL_MARGIN, columnWidths } from './column-widths';
import { TEXT_WIDTH } from './document-layout';

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const FIGURE = /^[\d\s.,;:%+−–\-<≥↓→[\]()/*]*$/;

/** A table as Word knows it, with the three rules of a scientific one; its head comes again on every page. */
export function documentTable({ head, rows }: NumberedTable): Table {
  const isFigures = head.map(
    (_, column) => column > 0 && rows.every((row) => FIGURE.test(row[column] ?? '')),
  );
  const { widths, size } = columnWidths(head, rows, isFigures);
  const rowOf = (cells: readonly string[], place: number, isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 30, bottom: 30 },
            borders: {
              ...{ left: NONE, right: NONE },
              top: isHead ? RULE : NONE,
              bottom: isHead || place === rows.length - 1 ? RULE : NONE,
            },
            children: [
              new Paragraph({
                alignment: isFigures[column] ? AlignmentType.RIGHT : AlignmentType.LEFT,
                keepNext: isHead,
                children: [new TextRun({ text, bold: isHead, size })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [rowOf(head, -1, true), ...rows.map((row, place) => rowOf(row, place, false))],
  });
}
