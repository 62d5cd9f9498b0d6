import { itemAnalysis } from '../../statistics/items/item-analysis';
import type { ScaleTable } from '../../statistics/items/scale-table';
import { adviseItem } from './advise-item';
import { answerCounts } from '../tallies/answer-counts';
import type { WaveItem } from './wave-result';
import type { DesignItem, WaveDesign } from '../design/evaluation-design';
import type { CountTable } from '../tallies/tally';

/**
 * How each scored item behaved in one wave: how many were right, difficulty, discrimination, which answers were chosen,
 * and whether it should be written anew.
 *
 * `difficulty` and `discrimination27` are shares of the points of the item, so that items of more points compare with
 * the others. Blanks are wrong. No sheets: figures `null`.
 *
 * @param items the scored items of the wave, in the order of `table`.
 * @param table of the points of these items.
 * @param answers by item: [answer code, total points, sheets].
 */
export function waveItems(
  phase: WaveDesign['phase'],
  items: readonly DesignItem[],
  table: ScaleTable,
  answers: Readonly<Record<string, CountTable>>,
): WaveItem[] {
  const analysis = itemAnalysis(table);
  return items.map((item, index) => {
    const shareOf = (points: number | null | undefined): number | null =>
      points === null || points === undefined ? null : points / item.max;
    const chosen = answerCounts(item.answers.length, answers[item.id]);
    const difficulty = shareOf(analysis.difficulty[index]);
    const itemRest = analysis.itemRest[index] ?? null;
    return {
      id: item.id,
      topic: item.topic,
      right: chosen.reduce((sum, sheets, code) => sum + (item.points[code] === item.max ? sheets : 0), 0),
      difficulty,
      discrimination27: shareOf(analysis.discrimination27[index]),
      pointBiserial: analysis.pointBiserial[index] ?? null,
      itemRest,
      chosen,
      advice: adviseItem(item, { phase, sheets: table.n, difficulty, itemRest, chosen }),
    };
  });
}
