import type { InstrumentContent } from '../questionnaires/instruments/instrument-content';
import { KIND_TRAITS } from '../questionnaires/instruments/item-kinds';
import { LANGUAGES } from './form-columns';
import { toFormName } from './form-name';
import type { FormSheet } from './form-sheet';
import { CHOICE_COLUMNS, headerOf, SURVEY_COLUMNS } from './survey-columns';
import { choiceRow, groupRow, itemRows } from './survey-rows';
import type { ChoiceRow, SurveyRow } from './survey-rows';

/**
 * An instrument as XLSForm: the sheets survey, choices and settings.
 *
 * Definition: what XLSForm has no word for (topic, objective, points, right answers) stands in columns of our own, which other
 * tools leave alone and `fromXlsForm` reads back, so that the round trip is the identity. Equal lists of options
 * are written once; a section is a group.
 * Edge cases: facets that say no (`locked: false`) and an empty help come back as absent, which means the same.
 */
export function toXlsForm(content: InstrumentContent, title: string): FormSheet[] {
  const { items, sections = [] } = content;
  const lists = new Map<string, string>();
  const choices: ChoiceRow[] = [];
  for (const item of items.filter(({ kind }) => KIND_TRAITS[kind].options !== 'none')) {
    const key = JSON.stringify(item.options);
    if (lists.has(key)) continue;
    const name = toFormName(item.id);
    lists.set(key, name);
    choices.push(...item.options.map((option) => choiceRow(name, option)));
  }
  const rows = items.flatMap((item, at): SurveyRow[] => {
    const section = sections.find(({ id }) => id === item.section);
    const opens = section && items[at - 1]?.section !== section.id;
    const closes = section && items[at + 1]?.section !== section.id;
    const list = lists.get(JSON.stringify(item.options)) ?? '';
    return [
      ...(opens ? [groupRow(section)] : []),
      ...itemRows(item, list),
      ...(closes ? [{ type: 'end_group' }] : []),
    ];
  });
  const empty = sections.filter(({ id }) => items.every(({ section }) => section !== id));
  const emptyRows = empty.flatMap((section): SurveyRow[] => [groupRow(section), { type: 'end_group' }]);
  return [
    sheet('survey', SURVEY_COLUMNS, [...rows, ...emptyRows]),
    sheet('choices', CHOICE_COLUMNS, choices),
    sheet(
      'settings',
      ['form_title', 'default_language'],
      [{ form_title: title, default_language: LANGUAGES.id }],
    ),
  ];
}

function sheet<Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly { readonly [Name in Column]?: string }[],
): FormSheet {
  return {
    name,
    rows: [columns.map(headerOf), ...rows.map((row) => columns.map((column) => row[column] ?? ''))],
  };
}
