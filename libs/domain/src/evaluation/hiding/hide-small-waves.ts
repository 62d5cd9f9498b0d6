import type { WaveResult } from '../waves/wave-result';

/**
 * Each wave without what single answers are made of, where it has fewer than `fewest` sheets; its points stay.
 *
 * The alpha of a scale is of the sheets that answered all of it: it goes where these are fewer.
 */
export function hideSmallWaves(waves: readonly WaveResult[], fewest: number): WaveResult[] {
  return waves.map((wave) => {
    const scales = wave.scales.filter(({ alpha }) => alpha.n >= fewest);
    return wave.sheets >= fewest
      ? { ...wave, scales }
      : { ...wave, items: [], reliability: null, scales, likertItems: [] };
  });
}
