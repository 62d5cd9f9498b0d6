/** One sheet of a form as plain text; the first row names the columns. */
export type FormSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** What is outside the subset of XLSForm that Ikrar reads. */
export const FORM_PROBLEMS = [
  'sheet-missing',
  'column-missing',
  'column-double',
  'column-unknown',
  'language-unknown',
  'type-unknown',
  'name-unfit',
  'name-double',
  'list-missing',
  'choice-name-unfit',
  'relevant-unread',
  'constraint-unread',
  'flag-unread',
  'appearance-unknown',
  'likert-not-numbered',
  'parameters-unread',
  'choice-filter-unread',
  'group-within-group',
  'group-not-closed',
  'group-not-open',
  'text-refers',
  'topic-unknown',
  'objective-unknown',
  'weight-unread',
  'scoring-unknown',
] as const;
export type FormProblemCode = (typeof FORM_PROBLEMS)[number];

/** What was left out or changed without harm to any question. */
export const FORM_WARNINGS = [
  'metadata-left-out',
  'message-left-out',
  'picture-left-out',
  'other-joined',
] as const;
export type FormWarningCode = (typeof FORM_WARNINGS)[number];

/** The row as a spreadsheet counts it, from 1 (0: the sheet as a whole); the column as its header calls it. */
export type FormPlace = { readonly sheet: string; readonly row: number; readonly column: string | null };
export type FormProblem = FormPlace & { readonly code: FormProblemCode };
export type FormWarning = FormPlace & { readonly code: FormWarningCode };

/** Where readers leave what they found. */
export type FormFindings = { readonly problems: FormProblem[]; readonly warnings: FormWarning[] };
