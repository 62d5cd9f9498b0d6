import type {
  InstrumentContent,
  InstrumentItem,
  InstrumentSection,
} from '../questionnaires/instruments/instrument-content';
import { KIND_TRAITS } from '../questionnaires/instruments/item-kinds';
import { AREA_FILE, AREA_STEPS, areaFilter } from './area-cascade';
import { writeConstraint } from './constraint';
import { LANGUAGES } from './form-columns';
import { toFormName } from './form-name';
import type { FormSheet } from './form-sheet';
import type { ChoiceColumn, SurveyColumn } from './survey-columns';
import { CHOICE_COLUMNS, headerOf, SURVEY_COLUMNS } from './survey-columns';
import { writeRelevant } from './write-relevant';

type SurveyRow = { readonly [Column in SurveyColumn]?: string };
type ChoiceRow = { readonly [Column in ChoiceColumn]?: string };

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

const yes = (flag: boolean | undefined): string => (flag ? 'yes' : '');

function choiceRow(list: string, { id, text, fixed }: InstrumentItem['options'][number]): ChoiceRow {
  return {
    list_name: list,
    name: id,
    'label.id': text.id,
    'label.en': text.en,
    'ikrar::fixed': yes(fixed),
  };
}

function groupRow({ id, title, showIf }: InstrumentSection): SurveyRow {
  return {
    type: 'begin_group',
    name: toFormName(id),
    'label.id': title.id,
    'label.en': title.en,
    relevant: showIf ? writeRelevant(showIf) : '',
  };
}

function itemRows(item: InstrumentItem, list: string): SurveyRow[] {
  const row = itemRow(item, list);
  if (item.kind !== 'area') return [row];
  return AREA_STEPS.map(({ suffix, label }, step) => ({
    ...(label
      ? { required: row.required, relevant: row.relevant, 'label.id': label.id, 'label.en': label.en }
      : row),
    type: `select_one_from_file ${AREA_FILE}`,
    name: `${toFormName(item.id)}${suffix}`,
    choice_filter: areaFilter(item.id, step),
  }));
}

function itemRow(item: InstrumentItem, list: string): SurveyRow & { required: string; relevant: string } {
  return {
    type: `${typeOf(item, list)}${item.other ? ' or_other' : ''}`,
    name: toFormName(item.id),
    'label.id': item.text.id,
    'label.en': item.text.en,
    'hint.id': item.help?.id ?? '',
    'hint.en': item.help?.en ?? '',
    required: yes(item.required),
    relevant: item.showIf ? writeRelevant(item.showIf) : '',
    constraint: writeConstraint(item),
    appearance: item.kind === 'likert' ? 'likert' : item.kind === 'long_text' ? 'multiline' : '',
    parameters: item.shuffled ? 'randomize=true' : '',
    'media::image': item.picture === undefined ? '' : `${item.picture}.webp`,
    'ikrar::kind': item.kind,
    'ikrar::topic': item.topic ?? '',
    'ikrar::objective': item.objective ?? '',
    'ikrar::weight': String(item.weight),
    'ikrar::key': item.key ?? '',
    'ikrar::keys': (item.keys ?? []).join(' '),
    'ikrar::scoring': item.scoring ?? '',
    'ikrar::reverse': yes(item.reverse),
    'ikrar::locked': yes(item.locked),
  };
}

function typeOf({ kind, whole }: InstrumentItem, list: string): string {
  switch (kind) {
    case 'single_choice':
    case 'true_false':
    case 'likert':
      return `select_one ${list}`;
    case 'multiple_choice':
      return `select_multiple ${list}`;
    case 'number':
      return whole ? 'integer' : 'decimal';
    case 'short_text':
    case 'long_text':
      return 'text';
    case 'area':
    case 'date':
    case 'note':
      return kind;
  }
}
