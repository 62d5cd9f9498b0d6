import { normaliseSearch } from '../text';
import type { ParticipantColumn } from './participant-row';
import { PARTICIPANT_COLUMNS } from './participant-row';

/** Headers of school and village lists, in the form of `normaliseSearch`. Address, NIK and phone stay out. */
export const COLUMN_ALIASES: Readonly<Record<ParticipantColumn, readonly string[]>> = {
  fullName: [
    'nama',
    'namalengkap',
    'namapeserta',
    'namasiswa',
    'namasiswai',
    'namasiswasiswi',
    'name',
    'fullname',
    'participantname',
  ],
  sex: ['lp', 'pl', 'jk', 'jeniskelamin', 'jnskelamin', 'kelamin', 'sex', 'gender', 'mf'],
  birthYear: [
    'tahunlahir',
    'thnlahir',
    'thlahir',
    'tanggallahir',
    'tgllahir',
    'birthyear',
    'yearofbirth',
    'dateofbirth',
    'birthdate',
  ],
  className: ['kelas', 'kls', 'rombel', 'rombonganbelajar', 'class', 'grade'],
  area: [
    'kelurahan',
    'kel',
    'desa',
    'kelurahandesa',
    'desakelurahan',
    'keldesa',
    'desakel',
    'domisili',
    'village',
  ],
  role: ['peran', 'sebagai', 'role'],
  represents: [
    'instansi',
    'asalinstansi',
    'lembaga',
    'asallembaga',
    'organisasi',
    'mewakili',
    'utusan',
    'organisation',
    'organization',
    'represents',
    'institution',
  ],
};

/**
 * Which column of the roster each header of a spreadsheet means, in the order of the headers; null = not
 * imported until somebody says so.
 *
 * Definition: the header without what stands in brackets ("Jenis Kelamin (L/P)") equals an alias.
 * Edge cases: each column is taken once, by its first header. Headers such as NIK, NISN, HP or Alamat are
 * never guessed, because that data is not collected.
 */
export function guessColumns(headers: readonly string[]): (ParticipantColumn | null)[] {
  const taken = new Set<ParticipantColumn>();
  return headers.map((header) => {
    const whole = normaliseSearch(header);
    const words = [whole, normaliseSearch(header.replace(/\([^)]*\)/g, ''))];
    const column = PARTICIPANT_COLUMNS.find(
      (each) => !taken.has(each) && words.some((word) => COLUMN_ALIASES[each].includes(word)),
    );
    if (column === undefined) return null;
    taken.add(column);
    return column;
  });
}
