import { cronbachAlpha } from '../../statistics/items/cronbach-alpha';
import { kr20 } from '../../statistics/items/kr20';
import type { ScaleTable } from '../../statistics/items/scale-table';
import { describeScores } from '../../statistics/samples/describe-scores';
import { answerCounts } from '../tallies/answer-counts';
import { waveKey } from '../pairing/answered-sheet';
import { countedValues } from '../tallies/counted-rows';
import type { LikertReliability, Reliability, WaveResult } from './wave-result';
import type { DesignItem, SheetDesign, WaveDesign } from '../design/evaluation-design';
import { pointsTable, stepsTable } from './scale-tables';
import type { LikertTally, Tally, WaveTally } from '../tallies/tally';
import { waveItems } from './wave-items';

const NO_SHEETS: WaveTally = {
  ...{ sheets: 0, totals: [], items: {}, products: [] },
  ...{ likert: {}, scales: {}, groups: {} },
};
const NO_SCALE: LikertTally = { cells: [], items: {}, products: [] };

function reliabilityOf(items: readonly DesignItem[], table: ScaleTable, confidence: number): Reliability {
  return {
    kr20: items.every(({ max }) => max === 1) ? kr20(table) : null,
    alpha: cronbachAlpha(table, { confidence }),
  };
}

function scalesOf({ likertScales, items }: SheetDesign, tally: WaveTally, confidence: number) {
  return likertScales.map(({ id, items: positions }): LikertReliability => {
    const own = positions.flatMap((position) => items[position] ?? []);
    return {
      id,
      alpha: cronbachAlpha(stepsTable(own, tally.scales[id] ?? NO_SCALE), { confidence }),
    };
  });
}

function waveResult({ phase, wave, sheet }: WaveDesign, tally: WaveTally, confidence: number): WaveResult {
  const scored = sheet.items.filter(({ kind }) => kind === 'scored');
  const likert = sheet.items.filter(({ kind }) => kind === 'likert');
  const table = pointsTable(scored, tally);
  const { unit = 1 } = sheet;
  const isScored = scored.length > 0;
  return {
    ...{ phase, wave, sheets: tally.sheets, maxScore: sheet.maxScore / unit },
    score: isScored ? describeScores(countedValues(tally.totals, unit), { confidence }) : null,
    distribution: isScored ? tally.totals.map(([points = 0, sheets = 0]) => [points / unit, sheets]) : [],
    items: waveItems(phase, scored, table, tally.items),
    reliability: isScored ? reliabilityOf(scored, table, confidence) : null,
    scales: scalesOf(sheet, tally, confidence),
    likertItems: likert.map(({ id, answers }) => ({
      id,
      counts: answerCounts(answers.length, tally.likert[id]),
    })),
  };
}

/**
 * Each wave by itself, with all it asked, whoever answered it: points, how every item behaved, and how reliable the
 * sheet is.
 *
 * KR-20 and alpha are of the scored items, blanks being wrong; KR-20 only where every item gives one point. Alpha of a
 * Likert scale is of the sheets with every item answered. A wave without scored items has no points (`null`). `counts` of
 * a Likert item are of its steps as they were asked, blanks first. No sheets: zeros, and figures `null` with a reason.
 */
export function waveResults(
  waves: readonly WaveDesign[],
  tallies: Tally['waves'],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): WaveResult[] {
  return waves.map((wave) => waveResult(wave, tallies[waveKey(wave)] ?? NO_SHEETS, confidence));
}
