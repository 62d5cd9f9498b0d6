import type { KnownColumns } from './form-table';
import { LANGUAGES } from './form-columns';

/** The columns of the three sheets, in the order in which they are written. */
export const SURVEY_COLUMNS = [
  'type',
  'name',
  'label.id',
  'label.en',
  'hint.id',
  'hint.en',
  'required',
  'relevant',
  'constraint',
  'appearance',
  'parameters',
  'choice_filter',
  'media::image',
  'ikrar::kind',
  'ikrar::topic',
  'ikrar::objective',
  'ikrar::weight',
  'ikrar::key',
  'ikrar::keys',
  'ikrar::scoring',
  'ikrar::reverse',
  'ikrar::locked',
] as const;
export type SurveyColumn = (typeof SURVEY_COLUMNS)[number];

export const CHOICE_COLUMNS = ['list_name', 'name', 'label.id', 'label.en', 'ikrar::fixed'] as const;
export type ChoiceColumn = (typeof CHOICE_COLUMNS)[number];

/** What others show when an answer is refused Ikrar says in its own words; what a later Ikrar adds is not ours. */
export const SURVEY_SHEET: KnownColumns = {
  knows: SURVEY_COLUMNS,
  messages: /^(constraint|required)_message(::|$)/,
  harmless: /^ikrar::/,
};

/** Choices may carry columns to filter by; a filter outside the subset is refused where it is used. */
export const CHOICES_SHEET: KnownColumns = {
  knows: CHOICE_COLUMNS,
  harmless: /^(?!media::|image\b|audio\b|video\b|big-image\b)/,
};

/** The header of a column as other tools read it. */
export function headerOf(column: string): string {
  const [, text, language] = /^(label|hint)\.(id|en)$/.exec(column) ?? [];
  return text && (language === 'id' || language === 'en') ? `${text}::${LANGUAGES[language]}` : column;
}
