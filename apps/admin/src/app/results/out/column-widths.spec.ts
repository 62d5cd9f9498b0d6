import { CELL_MARGIN, columnWidths } from './column-widths';
import { SIZES, TEXT_WIDTH } from './document-layout';

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

describe('columnWidths', () => {
  it('gives a long first column what the figures leave over', () => {
    const head = ['Butir', 'n', 'Sebelum', 'Perubahan'];
    const rows = [['Perdagangan orang hanya terjadi di luar negeri dan tidak di kota', '25', '48%', '+12%']];
    const { widths, size } = columnWidths(head, rows, [false, true, true, true]);
    expect(size).toBe(SIZES.table);
    expect(sum(widths)).toBeLessThanOrEqual(TEXT_WIDTH);
    expect(widths[0]).toBeGreaterThan(TEXT_WIDTH / 2);
    // Nine letters of bold Times at 8.5 points are about 45 points wide.
    expect(widths[3]).toBeGreaterThan(9 * 5 * 20 + 2 * CELL_MARGIN);
  });

  it('sets a wide table in smaller type, in which its words fit', () => {
    const head = ['Item', ...Array.from({ length: 8 }, () => 'Discrimination')];
    const { widths, size } = columnWidths(head, [], [false, ...head.slice(1).map(() => true)]);
    expect(size).toBeLessThan(SIZES.table);
    expect(size).toBeGreaterThanOrEqual(SIZES.tableLeast);
    expect(sum(widths)).toBeLessThanOrEqual(TEXT_WIDTH);
  });

  it('never leaves the page, however much is in it', () => {
    const head = Array.from({ length: 30 }, () => 'Discrimination');
    const { widths, size } = columnWidths(
      head,
      [],
      head.map(() => true),
    );
    expect([size, sum(widths) <= TEXT_WIDTH]).toEqual([SIZES.tableLeast, true]);
  });
});
