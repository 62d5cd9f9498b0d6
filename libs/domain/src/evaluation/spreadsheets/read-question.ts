import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import type { AnalysisQuestion } from './analysis-mapping';
import { numberedStep } from './likert-levels';
import { readRightWrong } from './read-right-wrong';
import { readScore } from './read-score';
import type { SheetProblemCode } from './sheet-problems';

/** `answer`: as the design of the sheet calls it. */
export type QuestionReading = { readonly answer: string } | { readonly problem: SheetProblemCode };

/**
 * The answer to a question that a cell holds: of a choice its wording as it is compared, of right and wrong `1` or `0`,
 * of a scale its step, of points `p` and the points. A blank is none (null), but missing points are a problem.
 */
export function readQuestion(
  { kind, max, levels }: Pick<AnalysisQuestion, 'kind' | 'max' | 'levels'>,
  cell: string,
): QuestionReading | null {
  if (kind === 'score') return readPoints(cell, max);
  if (cell === '') return null;
  if (kind === 'choice') return { answer: normaliseWording(cell) };
  if (kind === 'right_wrong') {
    const isRight = readRightWrong(cell);
    return isRight === null ? { problem: 'unreadable_answer' } : { answer: isRight ? '1' : '0' };
  }
  const step = levels.find((level) => level.cell === cell)?.step ?? numberedStep(cell);
  if (step === null) return { problem: 'unreadable_answer' };
  return step >= 1 && step <= max ? { answer: `${step}` } : { problem: 'beyond_scale' };
}

function readPoints(cell: string, max: number): QuestionReading {
  const score = readScore(cell);
  if (score === null) return { problem: 'unreadable_score' };
  const fits = score.value >= 0 && score.value <= max && (score.outOf === null || score.outOf === max);
  return fits ? { answer: `p${score.value}` } : { problem: 'beyond_scale' };
}
