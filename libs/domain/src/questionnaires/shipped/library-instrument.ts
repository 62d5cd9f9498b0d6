import type { LocalisedText } from '../../text';
import type { InstrumentContent } from '../instruments/instrument-content';
import type { InstrumentPurpose } from '../waves/questionnaire-lists';

/** An instrument of the library that comes with Ikrar; `edition` counts its wordings from 1. */
export type LibraryInstrument = {
  readonly code: string;
  readonly edition: number;
  readonly purpose: InstrumentPurpose;
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly content: InstrumentContent;
};
