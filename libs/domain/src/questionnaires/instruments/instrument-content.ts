import type { Objective, Topic } from '../../programs';
import type { LocalisedText } from '../../text';
import type { Condition } from './condition';
import type { ItemKind } from './item-kinds';

export type InstrumentOption = {
  readonly id: string;
  readonly text: LocalisedText;
  /** Keeps its place when the options are shuffled: "I don’t know" stays the last. */
  readonly fixed?: boolean;
};

/**
 * One question or note. What a kind does not have is absent (`KIND_TRAITS`), so a stored version of an earlier
 * Ikrar reads like one of today.
 */
export type InstrumentItem = {
  readonly id: string;
  readonly kind: ItemKind;
  /** The aspect of the exposition matrix it asks about. */
  readonly topic: Topic | null;
  /** The objective of the program whose attainment it shows. */
  readonly objective?: Objective | null;
  /** Whole points for a right answer; 0 = a question without right and wrong. */
  readonly weight: number;
  readonly required: boolean;
  /** Likert: counted from the other end of the scale. */
  readonly reverse: boolean;
  /** The right option of single choice and true/false; null for everything else. */
  readonly key: string | null;
  /** The right options of multiple choice. */
  readonly keys?: readonly string[];
  /** Multiple choice: points for the whole answer, or for every option that is rightly ticked or left. */
  readonly scoring?: (typeof SCORINGS)[number];
  readonly text: LocalisedText;
  readonly help?: LocalisedText;
  /** The id of a picture of the organisation. */
  readonly picture?: string;
  readonly options: readonly InstrumentOption[];
  readonly shuffled?: boolean;
  /** An option `other` with a text of its own (`otherKey`). */
  readonly other?: boolean;
  /** Number: the bounds that are still allowed. */
  readonly min?: number;
  readonly max?: number;
  /** Number: no decimals. */
  readonly whole?: boolean;
  readonly section?: string;
  /** Shown only when this holds for earlier answers. */
  readonly showIf?: Condition;
  /** A core item of a shared instrument: teams add their own, they do not change it. */
  readonly locked?: boolean;
};

export const SCORINGS = ['all', 'each'] as const;
export type Scoring = (typeof SCORINGS)[number];

/** Items that stand together under a title; the items of a section follow each other. */
export type InstrumentSection = {
  readonly id: string;
  readonly title: LocalisedText;
  readonly showIf?: Condition;
};

export type InstrumentContent = {
  readonly items: readonly InstrumentItem[];
  readonly sections?: readonly InstrumentSection[];
};

export const TRUE_FALSE_OPTIONS = ['true', 'false'] as const;

/** A scale has 3 to 7 steps; its option ids are their numbers, from 1. */
export const LIKERT_STEPS = { min: 3, max: 7 } as const;

/** The option of an item with `other`; never one of the written options. */
export const OTHER_OPTION = 'other';
