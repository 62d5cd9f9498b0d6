import { createHmac, hash } from 'node:crypto';
import { ageBand, plainColumn } from '@ikrar/domain';
import type { ExportCell, ExportColumn, ExportedRespondent } from '@ikrar/domain';
import type { ExportRowOfResponse } from './export-rows.read-model';

/** Who a respondent is to the reader of the data: a pseudonym, what figures are broken down by, and names if asked for. */
export interface Respondents {
  readonly columns: readonly ExportColumn[];
  /** The person behind a response: the same key, the same person. */
  keyOf(row: ExportRowOfResponse): string;
  respondent(key: string, rows: readonly ExportRowOfResponse[]): ExportedRespondent;
}

export interface RespondentOptions {
  readonly names: boolean;
  readonly year: number;
  /** Keeps pseudonyms the same within the event and unknowable outside. */
  readonly secret: Buffer;
  readonly place: string;
  /** Responses without a personal code that are one person's, by the id of the first of them. */
  readonly matched: ReadonlyMap<string, string>;
}

const WHO: readonly ExportColumn[] = [
  plainColumn('respondent', 'Responden (nama samaran)', 'Respondent (pseudonym)'),
  plainColumn('class', 'Kelas', 'Class'),
  plainColumn('sex', 'Jenis kelamin (female = perempuan, male = laki-laki)', 'Sex'),
  plainColumn(
    'age_band',
    'Kelompok umur (tahun, 18_19 = 18 sampai 19)',
    'Age band (years, 18_19 = 18 to 19)',
  ),
];
const NAMES: readonly ExportColumn[] = [
  plainColumn('personal_code', 'Kode pribadi', 'Personal code'),
  plainColumn('full_name', 'Nama lengkap', 'Full name'),
];

/** Hexadecimal digits after a letter, or spreadsheets take 314479e31012 for a number. That two of 100,000 people share one happens in one of 50,000 exports. */
const PSEUDONYM = 12;

export function respondents({ names, year, secret, place, matched }: RespondentOptions): Respondents {
  const salt = createHmac('sha256', secret).update(`export|${place}`).digest('hex');
  const pseudonym = (key: string): string => `R${hash('sha256', salt + key, 'hex').slice(0, PSEUDONYM)}`;
  return {
    columns: names ? [...WHO, ...NAMES] : WHO,
    keyOf: ({ personalCode, id }) => personalCode ?? matched.get(id) ?? id,
    respondent(key, rows) {
      const [first] = rows;
      const age = ageBand(first?.birthYear ?? null, year);
      const who: ExportCell[] = [pseudonym(key), first?.className ?? null, first?.sex ?? null, age];
      const named = names ? [first?.personalCode ?? null, first?.fullName ?? null] : [];
      return {
        cells: [...who, ...named],
        responses: rows,
      };
    },
  };
}
