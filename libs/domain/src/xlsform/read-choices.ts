import type { InstrumentOption } from '../questionnaires/instruments/instrument-content';
import { OTHER_OPTION } from '../questionnaires/instruments/instrument-content';
import type { FormFindings, FormSheet } from './form-sheet';
import { formTable } from './form-table';
import { readFlag } from './read-flag';
import { CHOICES_SHEET } from './survey-columns';

const FIT = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

export type ChoiceList = { readonly options: readonly InstrumentOption[]; readonly other: boolean };

/**
 * The lists of the sheet `choices` by their names.
 *
 * Definition: a choice `other` is no option of ours but the facet `other` of the question, whose text is asked for at once.
 */
export function readChoices(sheet: FormSheet | undefined, findings: FormFindings): Map<string, ChoiceList> {
  const lists = new Map<string, ChoiceList>();
  if (!sheet) return lists;
  const table = formTable(sheet, CHOICES_SHEET, findings);
  for (const row of table.rows) {
    const list = row.word('list_name');
    const id = optionId(row.word('name'));
    const fixed = readFlag(row.word('ikrar::fixed'));
    if (list === '') row.refuse('list_name', 'list-missing');
    if (!FIT.test(id)) row.refuse('name', 'choice-name-unfit');
    if (fixed === null) row.refuse('ikrar::fixed', 'flag-unread');
    const known = lists.get(list) ?? { options: [], other: false };
    if (id === OTHER_OPTION) {
      row.warn('name', 'other-joined');
      lists.set(list, { ...known, other: true });
      continue;
    }
    const text = { id: row.text('label.id'), en: row.text('label.en') };
    const option = { id, text, ...(fixed === true && { fixed }) };
    lists.set(list, { ...known, options: [...known.options, option] });
  }
  return lists;
}

/** Spreadsheets make a truth value of the word `true`. */
export function optionId(word: string): string {
  return word === 'TRUE' || word === 'FALSE' ? word.toLowerCase() : word;
}
