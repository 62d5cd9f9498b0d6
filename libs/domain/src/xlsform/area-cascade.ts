import type { FormRow } from './form-table';
import { toFormName } from './form-name';

/** Other tools want this file beside the form: columns `name`, `label`, `parent`; Ikrar has the areas itself. */
export const AREA_FILE = 'areas.csv';

/** The steps from the province to the kelurahan; the last is the question itself. */
export const AREA_STEPS = [
  { suffix: '.province', label: { id: 'Provinsi', en: 'Province' } },
  { suffix: '.regency', label: { id: 'Kabupaten atau kota', en: 'Regency or city' } },
  { suffix: '.district', label: { id: 'Kecamatan', en: 'District' } },
  { suffix: '', label: null },
] as const;

/** The filter of one step: the areas that lie in the one chosen before; provinces lie in none. */
export function areaFilter(id: string, step: number): string {
  const before = AREA_STEPS[step - 1];
  return before ? `parent = \${${toFormName(id)}${before.suffix}}` : "parent = ''";
}

/**
 * The row of the question at the end of a cascade that begins here, or null when the rows are not the declared pattern:
 * four questions with the names, the file and the filters above, shown and required alike.
 */
export function readAreaCascade(rows: readonly FormRow[], at: number): FormRow | null {
  const steps = rows.slice(at, at + AREA_STEPS.length);
  const last = steps[AREA_STEPS.length - 1];
  if (!last) return null;
  const name = last.word('name');
  const compact = (text: string) => text.replace(/\s+/g, '');
  const filterOf = (step: number) => {
    const before = AREA_STEPS[step - 1];
    return before ? `parent=\${${name}${before.suffix}}` : "parent=''";
  };
  const isPattern = steps.every(
    (row, step) =>
      compact(row.word('type')) === `select_one_from_file${AREA_FILE}` &&
      row.word('name') === `${name}${AREA_STEPS[step]?.suffix ?? ''}` &&
      compact(row.word('choice_filter')) === filterOf(step) &&
      row.word('relevant') === last.word('relevant') &&
      row.word('required') === last.word('required'),
  );
  return isPattern ? last : null;
}
