import { readBirthYear, readSex } from '../../participants';
import { ageBand } from '../../privacy';
import type { TableRow } from '../../questionnaires/imports/answer-table';
import type { SheetGroups } from '../pairing/answered-sheet';
import type { GroupKind } from '../design/evaluation-design';
import type { AnalysisMapping, FactKind } from './analysis-mapping';
import type { OpenSide } from './open-sides';

const GROUP_OF: Readonly<Record<FactKind, GroupKind>> = {
  sex: 'sex',
  age: 'age_band',
  birth_year: 'age_band',
  class: 'class',
  school: 'school',
  area: 'area',
};

/** What a row says of its writer, as groups; what cannot be read is not known (''). Ages become bands. */
export function readFacts(
  mapping: AnalysisMapping,
  open: OpenSide,
  row: TableRow,
  year: number,
): SheetGroups {
  const groups: Partial<Record<GroupKind, string>> = {};
  for (const { kind, ...columns } of mapping.facts) {
    const cell = open.cell(row, columns[open.side]);
    groups[GROUP_OF[kind]] ||= groupOf(kind, cell, year);
  }
  return groups;
}

function groupOf(kind: FactKind, cell: string, year: number): string {
  switch (kind) {
    case 'sex':
      return readSex(cell) ?? '';
    case 'age': {
      const age = /^\d{1,3}/.exec(cell)?.[0];
      return age === undefined ? '' : (ageBand(year - Number(age), year) ?? '');
    }
    case 'birth_year':
      return ageBand(readBirthYear(cell), year) ?? '';
    default:
      return cell.replace(/\s+/g, ' ').toUpperCase();
  }
}
