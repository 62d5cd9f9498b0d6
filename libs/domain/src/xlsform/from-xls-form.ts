import type { InstrumentContent } from '../questionnaires/instruments/instrument-content';
import type { FormFindings, FormProblem, FormSheet, FormWarning } from './form-sheet';
import { formTable } from './form-table';
import type { FormRow } from './form-table';
import { readChoices } from './read-choices';
import { readSurvey } from './read-survey';
import { SURVEY_SHEET } from './survey-columns';

export type FormReading =
  | {
      readonly ok: true;
      /** Empty when the form has no title of its own. */
      readonly title: string;
      readonly content: InstrumentContent;
      readonly warnings: readonly FormWarning[];
    }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

const REFERENCE = /\$\{\s*([^{}]+?)\s*\}/g;
const NEEDED = ['type', 'name'] as const;

/**
 * The instrument that an XLSForm describes, or everything in it that is outside the subset of Ikrar, all at once.
 *
 * Definition: the subset is what `toXlsForm` writes, in the spellings that other tools use: text, integer, decimal, date,
 * note, select_one, select_multiple (with or_other), groups of one level, `relevant`, ranges, hints, pictures,
 * two languages, the cascade of areas. What a phone notes by itself is left out with a warning.
 * Edge cases: what may not be published (a missing text, a question that nothing leads to) is for `checkInstrument`; a form
 * without a question gives an empty instrument.
 */
export function fromXlsForm(sheets: readonly FormSheet[]): FormReading {
  const findings: FormFindings = { problems: [], warnings: [] };
  const named = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const survey = named('survey');
  if (!survey) {
    return { ok: false, problems: [{ sheet: 'survey', row: 0, column: null, code: 'sheet-missing' }] };
  }
  const lists = readChoices(named('choices'), findings);
  const table = formTable(survey, SURVEY_SHEET, findings);
  for (const column of NEEDED.filter((name) => !table.has(name))) {
    findings.problems.push({ sheet: survey.name, row: 1, column, code: 'column-missing' });
  }
  const content = readSurvey(table.rows, lists);
  refuseReferences(table.rows);
  if (findings.problems.length > 0) {
    const problems = [...findings.problems].sort((one, other) => orderOf(one, other, survey.name));
    return { ok: false, problems };
  }
  return { ok: true, title: titleOf(named('settings')), content, warnings: findings.warnings };
}

function orderOf(one: FormProblem, other: FormProblem, survey: string): number {
  return Number(other.sheet === survey) - Number(one.sheet === survey) || one.row - other.row;
}

function titleOf(settings: FormSheet | undefined): string {
  const [headers = [], cells = []] = settings?.rows ?? [];
  const at = headers.findIndex((header) => header.trim().toLowerCase() === 'form_title');
  return (cells[at] ?? '').trim();
}

/** A text that repeats an earlier answer would be shown as it is written: `Halo ${nama}`. */
function refuseReferences(rows: readonly FormRow[]): void {
  const names = new Set(rows.map((row) => row.word('name')));
  for (const row of rows) {
    for (const column of ['label.id', 'label.en', 'hint.id', 'hint.en']) {
      const refers = [...row.text(column).matchAll(REFERENCE)].some(([, name = '']) => names.has(name));
      if (refers) row.refuse(column, 'text-refers');
    }
  }
}
