import type { DesignItem, LikertScaleDesign, PointScale, SheetDesign } from '../../design/evaluation-design';
import { additiveField, type AdditiveField } from './additive-field';
import { chunkItems, type Chunk } from './chunk-items';
import { levelGroups, type LevelGroup } from './level-groups';

/** How many cells tables may have. Nothing but speed and memory depends on it. */
export interface CounterSize {
  /** Codes of a chunk. */
  readonly chunk: number;
  /** Cells of a flat table. */
  readonly dense: number;
}

/** Many people: large tables, few steps for each sheet. */
export const MANY: CounterSize = { chunk: 128, dense: 2 ** 20 };
/** A class or a hall: tables as small as the class. */
export const FEW: CounterSize = { chunk: 16, dense: 2 ** 10 };

/** What is read from each sheet of a design. */
export interface SheetLayout {
  readonly design: SheetDesign;
  readonly size: CounterSize;
  /** Scored items and Likert items never share a chunk. */
  readonly scored: readonly Chunk[];
  readonly likert: readonly Chunk[];
  readonly total: AdditiveField;
  readonly topics: readonly AdditiveField[];
  readonly objectives: readonly AdditiveField[];
  readonly scoredGroups: readonly LevelGroup[];
  readonly scales: readonly ScaleLayout[];
}

export interface ScaleLayout {
  readonly design: LikertScaleDesign;
  readonly sum: AdditiveField;
  readonly answered: AdditiveField;
  /** Both in one number: sum × (items + 1) + answered. */
  readonly cell: AdditiveField;
  readonly groups: readonly LevelGroup[];
}

/** Lays out how the sheets of a design are counted. */
export function sheetLayout(design: SheetDesign, size: CounterSize): SheetLayout {
  const { items } = design;
  const positions = (kind: DesignItem['kind']): number[] =>
    items.flatMap((item, position) => (item.kind === kind ? [position] : []));
  const chunks = (list: readonly number[]): Chunk[] =>
    chunkItems(list, (item) => pointsOf(items, item).length, size.chunk);
  // What adds up the same items is one field and counted once: a program has often one objective for all of them.
  const known = new Map<string, AdditiveField>();
  const points = (list: readonly number[]): AdditiveField => {
    const field = known.get(list.join()) ?? fieldOf(items, list, (step) => step);
    known.set(list.join(), field);
    return field;
  };
  const scored = positions('scored');
  return {
    design,
    size,
    scored: chunks(scored),
    likert: chunks(positions('likert')),
    total: points(scored),
    topics: design.topics.map((topic: PointScale) => points(topic.items)),
    objectives: design.objectives.map((objective: PointScale) => points(objective.items)),
    scoredGroups: levelGroups(items, scored, size.chunk),
    scales: design.likertScales.map((scale) => ({
      design: scale,
      sum: points(scale.items),
      answered: fieldOf(items, scale.items, isStep),
      cell: fieldOf(items, scale.items, (step) => step * (scale.items.length + 1) + isStep(step)),
      groups: levelGroups(items, scale.items, size.chunk),
    })),
  };
}

/** Every field of a layout once, those that are read together beside each other. */
export function fieldsOf({ total, topics, objectives, scoredGroups, scales }: SheetLayout): AdditiveField[] {
  const fields = (groups: readonly LevelGroup[]): AdditiveField[] => groups.map(({ field }) => field);
  return [
    ...new Set([
      total,
      ...topics,
      ...objectives,
      ...fields(scoredGroups),
      ...scales.flatMap(({ sum, answered, cell, groups }) => [cell, sum, answered, ...fields(groups)]),
    ]),
  ];
}

function fieldOf(
  items: readonly DesignItem[],
  list: readonly number[],
  adds: (points: number) => number,
): AdditiveField {
  return additiveField(new Map(list.map((item) => [item, pointsOf(items, item).map(adds)])));
}

function pointsOf(items: readonly DesignItem[], item: number): readonly number[] {
  return items[item]?.points ?? [0];
}

function isStep(step: number): number {
  return step > 0 ? 1 : 0;
}
