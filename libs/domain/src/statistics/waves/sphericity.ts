import { eliminate } from '../samples/eliminate';
import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';
import { contrastCovariance } from './contrast-covariance';
import { waveVariation } from './wave-variation';

export interface Sphericity {
  readonly epsGG: number | null;
  readonly epsHF: number | null;
  readonly mauchlyW: number | null;
}

/**
 * How equal the variances of the differences between waves are: 1 = entirely.
 *
 * With S the covariance of k-1 orthonormal contrasts, m = k-1: Greenhouse–Geisser's ε = tr(S)²/(m·ΣS²); Huynh–Feldt's
 * (n·m·ε - 2)/(m(n - 1 - m·ε)), at most 1; Mauchly's W = |S|/(tr(S)/m)^m. Source: Greenhouse & Geisser 1959; Huynh &
 * Feldt 1976; Mauchly 1940. Needs n ≥ 2 complete people and k ≥ 2 waves. No variance of the differences: `null`;
 * two people: 0/0, so `null`, for Huynh–Feldt; else two waves are always spherical.
 */
export function sphericity(rows: readonly (readonly number[])[]): Sphericity {
  if (waveVariation(rows).rest === 0) return { epsGG: null, epsHF: null, mauchlyW: null };
  const n = rows.length;
  const covariance = contrastCovariance(rows);
  const m = covariance.length;
  const trace = sum(covariance.map((row, index) => elementAt(row, index)));
  if (m === 1) return { epsGG: 1, epsHF: n > 2 ? 1 : null, mauchlyW: 1 };
  const epsGG = (trace * trace) / (m * sum(covariance.flat().map((value) => value * value)));
  const room = m * (n - 1 - m * epsGG);
  const huynhFeldt = room > 0 ? Math.min(1, (n * m * epsGG - 2) / room) : 1;
  const { determinant } = eliminate(
    // taken from the mean variance first, so that the determinant of huge or tiny scores is still a number
    covariance.map((row) => row.map((value) => value / (trace / m))),
    covariance.map(() => 0),
  );
  return {
    epsGG,
    epsHF: n > 2 ? huynhFeldt : null,
    mauchlyW: determinant,
  };
}
