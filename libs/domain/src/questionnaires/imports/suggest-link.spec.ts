import { suggestLink } from './suggest-link';

describe('suggestLink', () => {
  it.each([
    [['Nama', 'Kode Pribadi'], 'personal_code', 'personal_code', 'Kode Pribadi'],
    [['Nama Siswa (lengkap)'], 'personal_code', 'name', 'Nama Siswa (lengkap)'],
    [['Nama', 'Kode rahasia'], 'self_code', 'self_code', 'Kode rahasia'],
    [['Nama', 'No. Absen'], 'self_code', 'free', 'No. Absen'],
    [['data/nama'], 'self_code', 'free', 'data/nama'],
    [['NIK', 'No HP', 'Email'], 'personal_code', 'none', null],
    [['Nama'], 'anonymous', 'none', null],
  ] as const)('%j for %s', (keys, identification, kind, column) => {
    expect(suggestLink(keys, identification)).toEqual({ kind, column });
  });
});
