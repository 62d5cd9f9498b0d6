import { columnLetters } from './column-letters';
import { sheetSource } from './sheet-source';

const rows = (...cells: string[][]) => cells.map((one) => ({ cells: one }));

describe('sheetSource', () => {
  it.each([
    [rows(['Nama', 'Kelas'], ['Siti', 'X']), 0],
    [rows(['DAFTAR SISWA'], [], ['No', 'Nama', 'L/P'], ['1', 'Siti', 'P']), 2],
    [rows([], ['Siti Aminah'], ['Budi']), 1],
    [rows(), 0],
  ])('finds the header below the titles', (list, above) => {
    expect(sheetSource({ name: 'XI', length: 3, rows: list, shortened: [] }, 'kelas.xlsx').above).toBe(above);
  });
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [59, 'BH'],
  ])('%i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
