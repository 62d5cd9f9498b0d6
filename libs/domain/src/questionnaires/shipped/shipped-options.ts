import type { LocalisedText } from '../../text';
import type { InstrumentOption } from '../instruments/instrument-content';

export const TRUE_FALSE: readonly InstrumentOption[] = [
  { id: 'true', text: { id: 'Benar', en: 'True' } },
  { id: 'false', text: { id: 'Salah', en: 'False' } },
];

export const AGREEMENT: readonly InstrumentOption[] = [
  { id: '1', text: { id: 'Sangat tidak setuju', en: 'Strongly disagree' } },
  { id: '2', text: { id: 'Tidak setuju', en: 'Disagree' } },
  { id: '3', text: { id: 'Ragu-ragu', en: 'Undecided' } },
  { id: '4', text: { id: 'Setuju', en: 'Agree' } },
  { id: '5', text: { id: 'Sangat setuju', en: 'Strongly agree' } },
];

/** Beside every free text. */
export const NO_NAMES: LocalisedText = {
  id: 'Jangan tulis nama, nomor HP, atau cerita tentang orang tertentu.',
  en: 'Do not write names, phone numbers or stories about anybody.',
};

/** An honest way out, so that a guess does not look like knowledge; always the last. */
export const DONT_KNOW: InstrumentOption = {
  id: 'dk',
  text: { id: 'Aku tidak tahu', en: 'I do not know' },
  fixed: true,
};
