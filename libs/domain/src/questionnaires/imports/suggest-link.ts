import { COLUMN_ALIASES } from '../../participants';
import { normaliseSearch } from '../../text';
import type { Identification } from '../waves/questionnaire-lists';
import { LINKS_OF } from './read-writer';
import type { LinkKind, ResponseMapping } from './response-mapping';

const CODES = ['kodepribadi', 'kodepeserta', 'kode', 'personalcode', 'code'];
const SELF_CODES = ['kodesendiri', 'kodebuatansendiri', 'koderahasia', 'selfcode', 'kode', 'code'];
const NUMBERS = ['nomorabsen', 'noabsen', 'absen', 'nomorurut', 'nomor', 'no', 'number'];

const HEADERS: Readonly<Record<Exclude<LinkKind, 'none'>, readonly string[]>> = {
  personal_code: CODES,
  name: COLUMN_ALIASES.fullName,
  self_code: SELF_CODES,
  free: [...NUMBERS, ...COLUMN_ALIASES.fullName],
};

/**
 * The column that says who wrote a row, by its header and the way the event knows people; without one nobody is known.
 *
 * Edge cases: a column of NIK, phone numbers or e-mail addresses is never suggested.
 */
export function suggestLink(
  keys: readonly string[],
  identification: Identification,
): ResponseMapping['link'] {
  for (const kind of LINKS_OF[identification]) {
    if (kind === 'none') continue;
    const column = HEADERS[kind]
      .map((header) => keys.find((key) => plain(key) === header))
      .find((key) => key !== undefined);
    if (column !== undefined) return { kind, column };
  }
  return { kind: 'none', column: null };
}

function plain(key: string): string {
  return normaliseSearch((key.split('/').at(-1) ?? key).replace(/\([^)]*\)/g, ''));
}
