import type { InstrumentItem, InstrumentSection } from '../questionnaires/instruments/instrument-content';
import { AREA_FILE, AREA_STEPS, areaFilter } from './area-cascade';
import { writeConstraint } from './constraint';
import { toFormName } from './form-name';
import type { ChoiceColumn, SurveyColumn } from './survey-columns';
import { writeRelevant } from './write-relevant';

export type SurveyRow = { readonly [Column in SurveyColumn]?: string };
export type ChoiceRow = { readonly [Column in ChoiceColumn]?: string };

const yes = (flag: boolean | undefined): string => (flag ? 'yes' : '');

/** One option on the sheet `choices`. */
export function choiceRow(list: string, { id, text, fixed }: InstrumentItem['options'][number]): ChoiceRow {
  return {
    list_name: list,
    name: id,
    'label.id': text.id,
    'label.en': text.en,
    'ikrar::fixed': yes(fixed),
  };
}

/** The row that opens a section. */
export function groupRow({ id, title, showIf }: InstrumentSection): SurveyRow {
  return {
    type: 'begin_group',
    name: toFormName(id),
    'label.id': title.id,
    'label.en': title.en,
    relevant: showIf ? writeRelevant(showIf) : '',
  };
}

/** The row of an item, or the four of a cascade of areas. */
export function itemRows(item: InstrumentItem, list: string): SurveyRow[] {
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
