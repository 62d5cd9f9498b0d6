import type { AnsweredSheet } from './pairing/answered-sheet';
import { compareWaves } from './comparing/compare-waves';
import { evaluateTally } from './evaluate-tally';
import type { Evaluation } from './evaluation';
import type { EvaluationDesign } from './design/evaluation-design';
import type { PairingRule } from './pairing/pair-sheets';
import type { ResultReader } from './hiding/result-reader';
import { tallySheets } from './tallies/tally-sheets';

/**
 * The whole result of an event from its answered sheets: pairs with their exclusions, the tally, and everything that
 * `evaluateTally` makes of it; three and more waves by `compareWaves`.
 *
 * @param rule how people are known again, and which near pairs the team parted.
 */
export function evaluate(
  design: EvaluationDesign,
  sheets: readonly AnsweredSheet[],
  rule: PairingRule = { identification: design.identification },
  reader: ResultReader | null = null,
): Evaluation {
  return evaluateTally(design, tallySheets(design, sheets, rule), compareWaves(design, sheets), reader);
}
