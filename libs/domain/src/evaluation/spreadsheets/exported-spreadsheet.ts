import type { ExportCell } from '../../questionnaires/exports/answer-cell';
import {
  plainColumn,
  type ExportColumn,
  type ExportedRespondent,
  type ExportedWave,
} from '../../questionnaires/exports/export-table';
import type { AnsweredSheet } from '../pairing/answered-sheet';
import type { GroupKind } from '../design/evaluation-design';
import { ExportedSide } from './exported-side';
import type { ReadSpreadsheet } from './read-spreadsheet';

/** A spreadsheet as the exported data of an event are: waves, and people without a name or a code. */
export interface ExportedSpreadsheet {
  readonly who: readonly ExportColumn[];
  readonly waves: readonly ExportedWave[];
  readonly respondents: readonly ExportedRespondent[];
  /** Whether anybody is in it before and after. */
  readonly hasPairs: boolean;
}

const GROUPS: readonly (readonly [GroupKind, ExportColumn])[] = [
  ['class', plainColumn('class', 'Kelas', 'Class')],
  ['sex', plainColumn('sex', 'Jenis kelamin (female = perempuan, male = laki-laki)', 'Sex')],
  ['age_band', plainColumn('age_band', 'Kelompok umur (tahun)', 'Age band (years)')],
  ['school', plainColumn('school', 'Sekolah atau lembaga', 'School or institution')],
  ['area', plainColumn('area', 'Kelurahan atau desa', 'Village')],
];

/**
 * The answers of a spreadsheet, for the tables that the data of an event are exported in.
 *
 * Definition: a person is whom the evaluation pairs: the rows of one writer; rows set aside, and those of nobody, are a
 * person each. She is called by her place among the people, so that nothing of what she wrote of herself goes out.
 */
export function exportedSpreadsheet({ design, items, sides }: ReadSpreadsheet): ExportedSpreadsheet {
  const people = new Map<string, AnsweredSheet[]>();
  for (const sheet of sides.flatMap((side) => side.sheets)) {
    const isKnown = design.identification === 'personal_code' && sheet.personalCode !== null;
    const key = isKnown ? `w ${sheet.personalCode}` : `r ${sheet.id}`;
    const own = people.get(key);
    if (own) own.push(sheet);
    else people.set(key, [sheet]);
  }
  const all = [...people.values()];
  const groups = GROUPS.filter(([kind]) => all.some((sheets) => sheets.some((one) => one.groups[kind])));
  const digits = Math.max(3, `${all.length}`.length);
  const waves = design.waves.map((wave) => new ExportedSide(wave, items));
  return {
    who: [
      plainColumn('respondent', 'Responden (nomor urut)', 'Respondent (a number)'),
      ...groups.map(([, column]) => column),
    ],
    waves: waves.map(({ wave }) => wave),
    respondents: all.map((sheets, at) => ({
      cells: [
        `R${`${at + 1}`.padStart(digits, '0')}`,
        ...groups.map(([kind]): ExportCell => sheets.map((one) => one.groups[kind]).find(Boolean) ?? null),
      ],
      responses: sheets
        .toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))
        .flatMap((sheet) => waves.find(({ wave }) => wave.phase === sheet.phase)?.responseOf(sheet) ?? []),
    })),
    hasPairs: all.some((sheets) => new Set(sheets.map(({ phase }) => phase)).size > 1),
  };
}
