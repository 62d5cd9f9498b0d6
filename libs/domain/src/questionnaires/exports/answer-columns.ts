import type { LocalisedText } from '../../text';
import type { InstrumentItem, InstrumentOption } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import { ANSWER_LENGTH } from '../answers/read-text';
import { variableName } from './variable-name';

export const VARIABLE_MEASURES = ['nominal', 'scale', 'text', 'date'] as const;
export type VariableMeasure = (typeof VARIABLE_MEASURES)[number];

export type ValueLabel = { readonly code: number; readonly text: LocalisedText };

/** One column that an item takes in exported data. */
export type AnswerColumn = {
  /** Without the prefix of its wave. */
  readonly name: string;
  readonly itemId: string;
  /** Several choices take a column for each option: this one's. */
  readonly optionId: string | null;
  /** The text beside "other". */
  readonly isOther: boolean;
  readonly label: LocalisedText;
  readonly measure: VariableMeasure;
  readonly values: readonly ValueLabel[];
  /** Characters a text may have. */
  readonly width: number;
};

/** The code of the option "other", far from those of the written options. */
export const OTHER_CODE = 90;

const OTHER: LocalisedText = { id: 'Lainnya', en: 'Other' };
const TICKED: readonly ValueLabel[] = [
  { code: 0, text: { id: 'Tidak dipilih', en: 'Not chosen' } },
  { code: 1, text: { id: 'Dipilih', en: 'Chosen' } },
];

/**
 * The columns of an item in exported data; a note has none.
 *
 * Definition: one choice is one column of codes (options numbered from 1, true/false 1 and 0, a Likert step its
 * number, "other" 90); several choices are one column an option with 1 and 0; number, text, day and area are
 * themselves; the text beside "other" has a column of its own. Names are safe for SPSS and R (`variableName`).
 */
export function answerColumns(item: InstrumentItem): AnswerColumn[] {
  if (item.kind === 'note') return [];
  const width = item.kind === 'long_text' ? ANSWER_LENGTH.long_text : ANSWER_LENGTH.short_text;
  const base = { itemId: item.id, optionId: null, isOther: false, label: item.text, values: [], width };
  const name = variableName(item.id);
  const other: AnswerColumn[] = item.other
    ? [{ ...base, name: `${name}_other_text`, isOther: true, measure: 'text' }]
    : [];
  if (item.kind === 'multiple_choice') return [...optionsOf(item).map(ofOption(item, name)), ...other];
  if (item.options.length > 0) {
    return [{ ...base, name, measure: 'nominal', values: codedOptions(item) }, ...other];
  }
  const measure = item.kind === 'number' ? 'scale' : item.kind === 'date' ? 'date' : 'text';
  return [{ ...base, name, measure }];
}

/** The number that stands for an option, and its words. */
export function codedOptions(item: InstrumentItem): (ValueLabel & { readonly id: string })[] {
  return optionsOf(item).map(({ id, text }, place) => ({ id, text, code: codeOf(item, id, place) }));
}

function codeOf({ kind }: InstrumentItem, id: string, place: number): number {
  if (id === OTHER_OPTION) return OTHER_CODE;
  if (kind === 'true_false') return id === 'true' ? 1 : 0;
  return kind === 'likert' ? Number(id) : place + 1;
}

function optionsOf({ options, other }: InstrumentItem): readonly InstrumentOption[] {
  return other ? [...options, { id: OTHER_OPTION, text: OTHER }] : options;
}

function ofOption({ id, text }: InstrumentItem, name: string) {
  return (option: InstrumentOption): AnswerColumn => ({
    name: `${name}_${variableName(option.id)}`,
    itemId: id,
    optionId: option.id,
    isOther: false,
    label: { id: beside(text.id, option.text.id), en: beside(text.en, option.text.en) },
    measure: 'nominal',
    values: TICKED,
    width: ANSWER_LENGTH.short_text,
  });
}

/** The question and one of its options on a line; a question may end with a colon of its own. */
function beside(question: string, option: string): string {
  return `${question.replace(/\s*:$/, '')}: ${option}`;
}
