import { normaliseSearch } from '../../text';

export const MOST_STEPS = 11;

/** Ranks of labels on a scale of five, by their beginnings; a scale without its middle has four. */
const LABELS: readonly (readonly [rank: number, label: RegExp])[] = [
  [1, /^(sts|sangattidak\w+|sangatkurang\w*|tidakpernah|tidaksamasekali|stronglydisagree|never)$/],
  [5, /^(ss|sangat\w+|selalu|stronglyagree|always)$/],
  [
    3,
    /^(n|r|rr|ks|cs|netral|ragu(ragu)?|cukup\w*|biasa(saja)?|kurangsetuju|kadang(kadang)?|neutral|undecided|sometimes)$/,
  ],
  [
    2,
    /^(ts|tidak(setuju|paham|puas|baik|penting|mampu|yakin|tahu)|kurang\w*|jarang|disagree|rarely|seldom)$/,
  ],
  [4, /^(s|setuju|paham|puas|baik|penting|mampu|yakin|tahu|sering|agree|often)$/],
];

/** The step a cell names by its number ("4", "4 - Setuju"); null when it names none. */
export function numberedStep(cell: string): number | null {
  const found = /^\s*(\d{1,2})(?:[.,]0+)?\s*(?:$|[-–.:)=(\s]\s*\D)/.exec(cell)?.[1];
  return found === undefined ? null : Number(found);
}

export interface LikertScale {
  readonly steps: number;
  readonly levels: readonly { readonly cell: string; readonly step: number }[];
}

/**
 * The scale that these cells are steps of: numbers from 1, or the labels that Indonesian and English questionnaires use.
 * Null when not every cell is one.
 *
 * Definition: numbers up to 5 are of a scale of five, else of the highest; but of three or more numbers up to 5 and one
 * far beyond them (9 beside 1, 4 and 5) the one is a slip, and no step. Labels with a middle ("ragu-ragu") are five
 * steps, without it four. Fewer than two different cells tell nothing.
 *
 * @param withMiddle another question of the same sheet has a middle, so this scale has one too.
 */
export function likertScaleOf(cells: readonly string[], withMiddle = false): LikertScale | null {
  if (cells.length < 2) return null;
  const numbers = cells.map(numberedStep);
  if (numbers.every((step) => step !== null && step >= 1 && step <= MOST_STEPS)) {
    const steps = stepsOf(numbers.map((step) => step ?? 0));
    const levels = cells.map((cell, at) => ({ cell, step: numbers[at] ?? 0 }));
    return { steps, levels: levels.filter(({ step }) => step <= steps) };
  }
  const ranks = cells.map(rankOf);
  if (ranks.some((rank) => rank === null)) return null;
  const steps = withMiddle || ranks.includes(3) ? 5 : 4;
  const step = (rank: number): number => (steps === 4 && rank > 3 ? rank - 1 : rank);
  return { steps, levels: cells.map((cell, at) => ({ cell, step: step(ranks[at] ?? 0) })) };
}

const COMMON_STEPS = 5;
const FAR = 3;

function stepsOf(numbers: readonly number[]): number {
  const distinct = [...new Set(numbers)];
  const usual = distinct.filter((step) => step <= COMMON_STEPS);
  const [beyond = 0, ...others] = distinct.filter((step) => step > COMMON_STEPS);
  const isSlip = others.length === 0 && usual.length >= 3 && beyond - Math.max(...usual) >= FAR;
  return isSlip ? COMMON_STEPS : Math.max(COMMON_STEPS, ...numbers);
}

function rankOf(cell: string): number | null {
  const plain = normaliseSearch(cell);
  return LABELS.find(([, label]) => label.test(plain))?.[0] ?? null;
}
