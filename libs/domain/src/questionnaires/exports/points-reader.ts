import { isScored, itemPoints } from '../../scoring/item-points';
import type { Answers } from '../answers/answers';
import type { InstrumentItem } from '../instruments/instrument-content';
import type { ExportedWave } from './export-table';

/** Reads the points of an item as its wave counts them, else as the item does; null: it has none. */
export function pointsReader(
  { points }: Pick<ExportedWave, 'points'>,
  item: InstrumentItem,
): ((answers: Answers) => number) | null {
  const own = points?.get(item.id);
  if (own) return (answers) => own(answers[item.id]);
  return isScored(item) ? (answers) => itemPoints(item, answers[item.id]) : null;
}
