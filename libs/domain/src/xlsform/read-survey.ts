import type {
  InstrumentContent,
  InstrumentItem,
  InstrumentSection,
} from '../questionnaires/instruments/instrument-content';
import { AREA_STEPS, readAreaCascade } from './area-cascade';
import { fromFormName } from './form-name';
import type { FormRow } from './form-table';
import { formType } from './form-type';
import { bothTexts, itemHead, relevantOf } from './item-head';
import type { readChoices } from './read-choices';
import { readItem } from './read-item';

/** Items and sections from the rows of the sheet `survey`, in their order. */
export function readSurvey(
  rows: readonly FormRow[],
  lists: ReturnType<typeof readChoices>,
): InstrumentContent {
  const items: InstrumentItem[] = [];
  const sections: InstrumentSection[] = [];
  let open: { row: FormRow; id: string } | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const type = row && formType(row.word('type'));
    if (!row || type?.is === 'metadata') {
      row?.warn('type', 'metadata-left-out');
    } else if (!type) {
      row.refuse('type', 'type-unknown');
    } else if (type.is === 'group') {
      if (open) row.refuse('type', 'group-within-group');
      const id = newId(row, sections);
      const showIf = relevantOf(row);
      if (!['', 'field-list'].includes(row.word('appearance').toLowerCase())) {
        row.refuse('appearance', 'appearance-unknown');
      }
      sections.push({ id, title: bothTexts(row, 'label'), ...(showIf && { showIf }) });
      open = { row, id };
    } else if (type.is === 'end') {
      if (!open) row.refuse('type', 'group-not-open');
      open = null;
    } else {
      const last = type.is === 'area' ? readAreaCascade(rows, at) : row;
      if (!last) row.refuse('choice_filter', 'choice-filter-unread');
      const asked = last ?? row;
      const id = newId(asked, items);
      const item = type.is === 'area' ? areaItem(asked, id) : readItem(row, id, type, lists);
      items.push({ ...item, ...(open && { section: open.id }) });
      if (type.is === 'area' && last) at += AREA_STEPS.length - 1;
    }
  }
  open?.row.refuse('type', 'group-not-closed');
  return { items, ...(sections.length > 0 && { sections }) };
}

function newId(row: FormRow, taken: readonly { readonly id: string }[]): string {
  const id = fromFormName(row.word('name'));
  if (id === null) row.refuse('name', 'name-unfit');
  else if (taken.some((one) => one.id === id)) row.refuse('name', 'name-double');
  return id ?? '';
}

function areaItem(row: FormRow, id: string): InstrumentItem {
  const weight = Number(row.word('ikrar::weight'));
  if (!Number.isFinite(weight)) row.refuse('ikrar::weight', 'weight-unread');
  return { ...itemHead(row, id, 'area'), weight, reverse: false, key: null, options: [] };
}
