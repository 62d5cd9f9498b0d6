import type { Locale } from '../../text';
import { COUNT_FIGURES } from './count-figures';
import type { FigureDefinition } from './figure-definition';
import { GROUP_FIGURES } from './group-figures';
import { ITEM_FIGURES } from './item-figures';
import { SCORE_FIGURES } from './score-figures';
import { TEST_FIGURES } from './test-figures';

const CATALOGUE = { ...COUNT_FIGURES, ...SCORE_FIGURES, ...TEST_FIGURES, ...ITEM_FIGURES, ...GROUP_FIGURES };

export type FigureId = keyof typeof CATALOGUE;

/** Every figure that is shown, exported or printed. */
export const FIGURE_IDS = Object.keys(CATALOGUE) as readonly FigureId[];

export interface FigureText {
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly source: string | null;
}

/** What a figure is called, what it means, how it is computed and who said so. */
export function figureText(id: FigureId, locale: Locale): FigureText {
  const { name, definition, formula, source }: FigureDefinition = CATALOGUE[id];
  return { name: name[locale], definition: definition[locale], formula: formula[locale], source };
}
