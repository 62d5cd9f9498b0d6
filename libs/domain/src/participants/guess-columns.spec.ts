import { normaliseSearch } from '../text';
import { COLUMN_ALIASES, guessColumns } from './guess-columns';

describe('guessColumns', () => {
  it.each([
    [
      ['No', 'Nama Lengkap', 'L/P', 'Tahun Lahir', 'Kelas', 'Kelurahan', 'Keterangan'],
      [null, 'fullName', 'sex', 'birthYear', 'className', 'area', null],
    ],
    [
      ['Nama Siswa/i', 'Jenis Kelamin (L/P)', 'Tgl. Lahir', 'Rombel', 'Desa/Kelurahan'],
      ['fullName', 'sex', 'birthYear', 'className', 'area'],
    ],
    [
      ['Name', 'Sex', 'Year of birth', 'Class', 'Village', 'Role', 'Organisation'],
      ['fullName', 'sex', 'birthYear', 'className', 'area', 'role', 'represents'],
    ],
    [
      ['NIK', 'NISN', 'No. HP', 'Alamat', 'Nama Sekolah', ''],
      [null, null, null, null, null, null],
    ],
    [
      ['Nama', 'Nama Lengkap'],
      ['fullName', null],
    ],
  ])('%j', (headers, expected) => {
    expect(guessColumns(headers)).toEqual(expected);
  });

  it('has no alias for two columns, and every alias in the form in which it is compared', () => {
    const aliases = Object.values(COLUMN_ALIASES).flat();
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(aliases.map(normaliseSearch)).toEqual(aliases);
  });
});
