import { OTHER_OPTION } from '../../questionnaires/instruments/instrument-content';
import { ITEM_ADVICE, type ItemAdvice } from './wave-result';
import type { DesignItem, WaveDesign } from '../design/evaluation-design';

export interface ItemBehaviour {
  readonly phase: WaveDesign['phase'];
  readonly sheets: number;
  /** Share of the points, from 0 to 1. */
  readonly difficulty: number | null;
  readonly itemRest: number | null;
  /** Sheets by answer code, blanks first. */
  readonly chosen: readonly number[];
}

const FEWEST_SHEETS = 10;
/** An option that nobody of fewer took may still be taken. */
const FEWEST_FOR_OPTIONS = 30;
const EASY_FROM = 0.9;
const HARD_TO = 0.2;
const TELLS_APART_FROM = 0.2;

/**
 * Why an item should be written anew, by what one wave did with it; nothing is said of fewer than 10 sheets.
 *
 * - `too_easy`: at least 90 % right; `too_hard`: at most 20 %, or fewer than guessing gives (1 in as many as there are
 *   options), which is not said of the wave before: what few know is what the event is held for;
 * - `misleads`: who knows more gets it wrong (item–rest correlation below 0); `does_not_tell_apart`: below .2;
 * - `unused_option`: an option that nobody of at least 30 chose; `option_beats_key`: a wrong option w chosen
 *   more often than the right one k, beyond chance: w − k ≥ 2·√(w + k). Both only where one option is chosen, the latter
 *   not of two options, where it says no more than the difficulty.
 *
 * Source: Crocker & Algina 1986; Ebel & Frisbie 1991 (.2); Haladyna & Downing 1993 (options nobody takes).
 */
export function adviseItem(item: DesignItem, behaviour: ItemBehaviour): ItemAdvice[] {
  const { phase, sheets, difficulty, itemRest, chosen } = behaviour;
  if (sheets < FEWEST_SHEETS || difficulty === null) return [];
  const isChoice = item.several === undefined;
  const chance = isChoice ? 1 / item.answers.length : 0;
  const options = item.answers.map((answer, index) => ({
    isWritten: answer !== OTHER_OPTION,
    sheets: chosen[index + 1] ?? 0,
    isRight: item.points[index + 1] === item.max,
  }));
  const ofKey = Math.max(0, ...options.map((option) => (option.isRight ? option.sheets : 0)));
  const applies: Record<ItemAdvice, boolean> = {
    too_easy: difficulty >= EASY_FROM,
    too_hard: phase !== 'pre' && (difficulty <= HARD_TO || difficulty < chance),
    does_not_tell_apart: itemRest !== null && itemRest >= 0 && itemRest < TELLS_APART_FROM,
    misleads: itemRest !== null && itemRest < 0,
    unused_option:
      isChoice &&
      sheets >= FEWEST_FOR_OPTIONS &&
      options.some((option) => option.isWritten && option.sheets === 0),
    option_beats_key:
      isChoice &&
      options.filter((option) => option.isWritten).length > 2 &&
      options.some((option) => !option.isRight && isBeyondChance(option.sheets, ofKey)),
  };
  return ITEM_ADVICE.filter((advice) => applies[advice]);
}

/** Two standard deviations of what as many sheets would do that choose either by chance. */
function isBeyondChance(more: number, less: number): boolean {
  return more > less && more - less >= 2 * Math.sqrt(more + less);
}
