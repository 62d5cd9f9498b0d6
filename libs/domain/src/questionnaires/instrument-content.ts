import type { Topic } from '../programs';
import type { LocalisedText } from '../text';
import type { ItemKind } from './questionnaire-lists';

export type InstrumentOption = { readonly id: string; readonly text: LocalisedText };

/** `key` is the id of the right option; null for Likert, which is counted apart from knowledge. */
export type InstrumentItem = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly topic: Topic | null;
  readonly weight: number;
  readonly required: boolean;
  readonly reverse: boolean;
  readonly key: string | null;
  readonly text: LocalisedText;
  readonly options: readonly InstrumentOption[];
};

export type InstrumentContent = { readonly items: readonly InstrumentItem[] };

/** Answers by item id: the id of an option; for Likert its number. Absent or null = blank. */
export type Answers = Readonly<Record<string, string | number | null>>;

export const TRUE_FALSE_OPTIONS = ['true', 'false'] as const;
export const LIKERT_OPTIONS = ['1', '2', '3', '4', '5'] as const;
