import { MAPPING } from './testing/an-import';
import { brokenColumns } from './broken-columns';

describe('brokenColumns', () => {
  it('names the cells that are read and are not what somebody typed', () => {
    const broken = [
      { at: 0, code: 'merged' },
      { at: 1, code: 'shortened' },
      { at: 2, code: 'cell-error' },
    ] as const;
    expect(brokenColumns({ line: 2, cells: [], broken }, ['Kode', 'NIK', 'Soal i5?'], MAPPING)).toEqual([
      { column: 'Kode', code: 'merged' },
      { column: 'Soal i5?', code: 'cell-error' },
    ]);
    expect(brokenColumns({ line: 2, cells: [] }, ['Kode'], MAPPING)).toEqual([]);
  });
});
