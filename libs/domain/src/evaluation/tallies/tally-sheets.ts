import type { EvaluationDesign } from '../design/evaluation-design';
import type { AnsweredSheet } from '../pairing/answered-sheet';
import type { PairingRule } from '../pairing/pair-sheets';
import { FEW, MANY } from './counting/sheet-layout';
import { growingTally } from './growing-tally';
import type { Tally } from './tally';

/** With fewer sheets the small tables are faster. */
const MANY_SHEETS = 10_000;

/**
 * The tally of an event from the answers of its sheets.
 *
 * Pairs are made by `pairSheets` among the sheets of the sample before and after, by the way the design knows people
 * unless the rule says another. Each wave counts its standing sheets: of a personal code the latest, and everybody's
 * where codes are self-made or none. Groups of pairs are those of the sheet before. Sheets out of the sample are
 * counted and nothing else. The order of the sheets never matters. No sheets: a tally of nothing.
 */
export function tallySheets(
  design: EvaluationDesign,
  sheets: readonly AnsweredSheet[],
  rule: PairingRule = {},
): Tally {
  const growing = growingTally(design, rule, sheets.length < MANY_SHEETS ? FEW : MANY);
  const steps = growing.add(sheets);
  while (!steps.next().done);
  return growing.tally();
}
