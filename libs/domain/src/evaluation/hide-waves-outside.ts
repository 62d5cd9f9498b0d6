import type { Evaluation, WaveResult } from './evaluation';
import { hideSmallWaves } from './hide-small-waves';

type Waves = Pick<Evaluation, 'waves' | 'unpaired' | 'overWaves'>;

/** Whether two sums of nearly the same people would give away the few by which they differ. */
function isSubtractable(people: number, others: number, fewest: number): boolean {
  const few = Math.abs(people - others);
  return people > 0 && others > 0 && few > 0 && few < fewest;
}

/**
 * The waves for readers outside the team: none of fewer than `fewest` sheets, and no sum that, taken from or with that of
 * the matched, leaves fewer than `fewest` people.
 *
 * So a wave with a few sheets more than there are matched people keeps its alpha and loses everything that adds up; the
 * steps of Likert items stand with the matched alone. All before against all after, and three and more waves, are shown
 * only beside waves that are shown whole and where nothing is left by subtraction.
 *
 * @param matched people whose whole score is shown, 0 where it is not.
 */
export function hideWavesOutside(
  { waves, unpaired, overWaves }: Waves,
  matched: number,
  fewest: number,
): Waves {
  const shown = hideSmallWaves(waves, fewest)
    .filter(({ sheets }) => sheets === 0 || sheets >= fewest)
    .map((wave): WaveResult => {
      if (wave.phase === 'follow_up' || matched === 0) return wave;
      if (!isSubtractable(wave.sheets, matched, fewest)) return { ...wave, likertItems: [] };
      const { reliability } = wave;
      return {
        ...{ ...wave, score: null, distribution: [], items: [], likertItems: [] },
        reliability: reliability && { ...reliability, kr20: null },
      };
    });
  const isWhole = (phase: WaveResult['phase']): boolean =>
    shown.some((wave) => wave.phase === phase && wave.score !== null);
  const people = [matched, ...shown.flatMap(({ sheets, score }) => (score ? [sheets] : []))];
  const n = overWaves?.n ?? 0;
  const isSafe = n >= fewest && !people.some((other) => isSubtractable(other, n, fewest));
  return {
    waves: shown,
    unpaired: isWhole('pre') && isWhole('post') ? unpaired : null,
    overWaves: isSafe ? overWaves : null,
  };
}
