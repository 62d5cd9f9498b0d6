import { COLUMN_ALIASES } from '../../participants';
import { normaliseSearch } from '../../text';

const CODES = [
  'koderesponden',
  'kodepeserta',
  'kodepribadi',
  'kode',
  'code',
  'id',
  'idresponden',
  'idpeserta',
  'inisial',
  'respondentcode',
  'participantid',
];
const NUMBERS = [
  'nomorabsen',
  'noabsen',
  'absen',
  'nomorurut',
  'nomor',
  'nomorpeserta',
  'nopeserta',
  'no',
  'number',
];
/** Known at once from anybody; never taken to tell people apart unless somebody says so. */
const PRIVATE =
  /^(nik|nisn|nis|nip|nim|email|alamatemail|emailaddress|username|namapengguna|nohp|hp|nomorhp|telepon|notelepon|nowa|wa|whatsapp|phone|alamat|address|alamatrumah|_?uuid)/;
/** Numbers that programs give to rows. */
const OF_ROWS =
  /^(_id|_index|_uuid|__version__|_submitted_by|_status|_tags|_notes|_validation_status|meta\/.*)$/i;

const names = COLUMN_ALIASES.fullName;

/** Whether a heading is that of a column by which somebody can be known. */
export function isWriterHeading(heading: string): boolean {
  const known = [...CODES, ...NUMBERS, ...names];
  const plain = plainHeadings(heading);
  return (
    plain.some((one) => known.includes(one) || PRIVATE.test(one) || /^(nama|name)/.test(one)) ||
    OF_ROWS.test(heading.trim())
  );
}

/** Whether people are known by their names under a heading: two of them may share one. */
export function isNameHeading(heading: string): boolean {
  const plain = plainHeadings(heading.replace(/ #\d+$/, ''));
  return plain.some((one) => names.includes(one) || /^(nama|name)/.test(one));
}

/**
 * The column that best tells who wrote a row: a code, else a name, else a number on a list. Null: none does.
 *
 * E-mail addresses, phones and official numbers are never suggested.
 */
export function writerColumn(keys: readonly string[]): string | null {
  for (const headings of [CODES, names, NUMBERS]) {
    const found = headings
      .map((one) => keys.find((key) => plainHeadings(key).includes(one)))
      .find((key) => key !== undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** A heading and the last part of its path, without what stands in brackets, in the form of `normaliseSearch`. */
export function plainHeadings(heading: string): string[] {
  const bare = heading.replace(/\([^)]*\)/g, '');
  return [normaliseSearch(bare), normaliseSearch(bare.split('/').at(-1) ?? bare)];
}
