import type { Evaluation } from '../evaluation';
import type { WaveResult } from '../waves/wave-result';
import { hasSmallCell } from './has-small-cell';
import { hideSmallWaves } from './hide-small-waves';

type Waves = Pick<Evaluation, 'waves' | 'unpaired' | 'overWaves'>;

/** The wave without its tables that have a cell of a few. */
function hideTables(wave: WaveResult, fewest: number): WaveResult {
  const { distribution, items, likertItems } = wave;
  const sheets = distribution.map((row) => row.at(-1) ?? 0);
  return {
    ...wave,
    distribution: hasSmallCell(sheets, fewest) ? [] : distribution,
    items: items.map((item) => (hasSmallCell(item.chosen, fewest) ? { ...item, chosen: [] } : item)),
    likertItems: likertItems.filter(({ counts }) => !hasSmallCell(counts, fewest)),
  };
}

/** Whether two sums of nearly the same people would give away the few by which they differ. */
function isSubtractable(people: number, others: number, fewest: number): boolean {
  const few = Math.abs(people - others);
  return people > 0 && others > 0 && few > 0 && few < fewest;
}

/**
 * The waves for readers outside the team: none of fewer than `fewest` sheets, no table with a cell of fewer, and no sum
 * that leaves fewer people when that of the matched is taken from it.
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
    .map((full): WaveResult => {
      const wave = hideTables(full, fewest);
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
