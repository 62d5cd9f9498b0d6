import type { DesignItem } from '../../design/evaluation-design';
import { additiveField, type AdditiveField } from './additive-field';
import { chunkItems, digitOf, type Chunk } from './chunk-items';

/**
 * Items whose points are counted together. Four options are four answers but only two scores, right and wrong: for
 * products of points groups of seven items take a table that three items take by their answers.
 */
export interface LevelGroup {
  readonly chunk: Chunk;
  readonly field: AdditiveField;
  /** The points of each item of the group for each code of the group. */
  readonly points: readonly Float64Array[];
}

/** Gathers items by how many different points they can give. */
export function levelGroups(
  items: readonly DesignItem[],
  list: readonly number[],
  capacity: number,
): LevelGroup[] {
  const levels = new Map(list.map((item) => [item, levelsOf(items[item])]));
  const levelsAt = (item: number): readonly number[] => levels.get(item) ?? [0];
  return chunkItems(list, (item) => levelsAt(item).length, capacity).map((chunk) => ({
    chunk,
    field: additiveField(
      new Map(
        chunk.items.map((item, place) => [
          item,
          (items[item]?.points ?? []).map(
            (points) => levelsAt(item).indexOf(points) * (chunk.bases[place] ?? 0),
          ),
        ]),
      ),
    ),
    points: chunk.items.map((item, place) =>
      Float64Array.from(
        { length: chunk.size },
        (_, code) => levelsAt(item)[digitOf(chunk, place, code)] ?? 0,
      ),
    ),
  }));
}

function levelsOf(item: DesignItem | undefined): number[] {
  return [...new Set(item?.points)].sort((one, other) => one - other);
}
