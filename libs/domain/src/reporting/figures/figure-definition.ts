import type { LocalisedText } from '../../text';

/** What a figure is: enough for a reviewer to compute it again. */
export interface FigureDefinition {
  readonly name: LocalisedText;
  /** One or two sentences that somebody without statistics reads. */
  readonly definition: LocalisedText;
  /** As text with Unicode signs. */
  readonly formula: LocalisedText;
  /** Authors and year; null for what is counted or agreed here. */
  readonly source: string | null;
}

/** A formula that reads the same in both languages. */
export function signs(formula: string): LocalisedText {
  return { id: formula, en: formula };
}
