import type { ScoreMove } from './comparing/band-comparison';
import type { WaveResult } from './waves/wave-result';
import type { EvaluationDesign } from './design/evaluation-design';
import type { WarningFacts } from './evaluation-warnings';

/** Sheets behind each reliability that could be estimated. */
function sheetsOfAlphas({ reliability, scales }: WaveResult): number[] {
  const alphas = [...(reliability ? [reliability.alpha] : []), ...scales.map((scale) => scale.alpha)];
  return alphas.flatMap(({ alpha, n }) => (alpha === null ? [] : [n]));
}

/** The only wave of before and after that was asked at all; none where both were, or neither. */
function onlyWave({ waves }: Pick<EvaluationDesign, 'waves'>): 'pre' | 'post' | null {
  const [asksPre, asksPost] = (['pre', 'post'] as const).map((phase) =>
    waves.some((wave) => wave.phase === phase),
  );
  if (asksPre === asksPost) return null;
  return asksPre ? 'pre' : 'post';
}

/** What the warnings of an event depend on beside its counts. */
export function warningFacts(
  design: EvaluationDesign,
  moves: readonly ScoreMove[],
  waves: readonly WaveResult[],
): WarningFacts {
  const sheets = waves.flatMap(sheetsOfAlphas);
  return {
    anonymous: design.identification === 'anonymous',
    commonItems: design.comparability === 'common_items',
    differentVersions: design.comparability === 'different_versions',
    askedOnly: onlyWave(design),
    nothingScored: design.waves.length > 0 && design.waves.every(({ sheet }) => sheet.maxScore === 0),
    identicalScores: moves.length === 1,
    fewestForAlpha: sheets.length === 0 ? null : Math.min(...sheets),
  };
}
