import type { InstrumentItem } from '../../questionnaires/instruments/instrument-content';
import { OTHER_OPTION } from '../../questionnaires/instruments/instrument-content';
import { isScored, maxPoints } from '../../scoring/item-points';
import type { DesignItem, LikertScaleDesign, PointScale, SheetDesign } from './evaluation-design';

/** The scale of all Likert items. No objective is called so. */
export const WHOLE_SCALE = 'attitude';

/**
 * What the sheets of these items are measured by: scored items and Likert items, in their order.
 *
 * Several choices are coded by the points they earned, for there would be as many answers as sets of options.
 * Likert items with the same number of steps are one scale: the number that most items have, and of several such
 * numbers the first; so the whole, and so each objective. Items without right and wrong, free answers and notes are no
 * part of it. No items: nothing to measure, a maximum of 0.
 */
export function sheetDesign(items: readonly InstrumentItem[]): SheetDesign {
  const designed = items.flatMap((item): DesignItem[] => {
    if (item.kind === 'likert') return [likertItem(item)];
    return isScored(item) ? [scoredItem(item)] : [];
  });
  return {
    items: designed,
    maxScore: designed.reduce((sum, item) => sum + (item.kind === 'scored' ? item.max : 0), 0),
    topics: pointScales(designed, ({ topic }) => topic),
    objectives: pointScales(designed, ({ objective }) => objective),
    likertScales: [null, ...valuesOf(designed, 'likert', ({ objective }) => objective)].flatMap((objective) =>
      likertScale(designed, objective),
    ),
  };
}

function scoredItem(item: InstrumentItem): DesignItem {
  const { id, topic, objective = null, options, key, keys = [], other = false, weight } = item;
  const design = { id, kind: 'scored', topic, objective, max: maxPoints(item), reverse: false } as const;
  if (key !== null) {
    const answers = options.map((option) => option.id).concat(other ? [OTHER_OPTION] : []);
    return { ...design, answers, points: [0, ...answers.map((answer) => (answer === key ? weight : 0))] };
  }
  const scoring = item.scoring ?? 'all';
  const steps = scoring === 'each' ? options.length : 1;
  const earned = Array.from({ length: steps + 1 }, (_, right) => right * weight);
  return {
    ...design,
    answers: earned.map((points) => `p${points}`),
    points: [0, ...earned],
    several: { options: options.map((option) => option.id), keys, scoring, weight, other },
  };
}

function likertItem({ id, topic, objective = null, options, reverse }: InstrumentItem): DesignItem {
  const steps = options.map((_, index) => index + 1);
  return {
    id,
    kind: 'likert',
    topic,
    objective,
    max: steps.length,
    reverse,
    answers: options.map((option) => option.id),
    points: [0, ...(reverse ? steps.toReversed() : steps)],
  };
}

/** Scored items by what they are about, with the points of everything right. */
export function pointScales(
  items: readonly DesignItem[],
  scaleOf: (item: DesignItem) => string | null,
): PointScale[] {
  return valuesOf(items, 'scored', scaleOf).map((id) => {
    const positions = items.flatMap((item, position) =>
      item.kind === 'scored' && scaleOf(item) === id ? [position] : [],
    );
    return { id, items: positions, max: positions.reduce((sum, at) => sum + (items[at]?.max ?? 0), 0) };
  });
}

/** In the order of the sheet. */
function valuesOf(
  items: readonly DesignItem[],
  kind: DesignItem['kind'],
  valueOf: (item: DesignItem) => string | null,
): string[] {
  const values = items.flatMap((item) => (item.kind === kind ? [valueOf(item)] : []));
  return [...new Set(values)].filter((value) => value !== null);
}

/** Of one objective, or of all Likert items. */
function likertScale(items: readonly DesignItem[], objective: string | null): LikertScaleDesign[] {
  const likert = items.flatMap((item, position) =>
    item.kind === 'likert' && (objective === null || item.objective === objective)
      ? [{ position, steps: item.max }]
      : [],
  );
  const sizes = [...new Set(likert.map(({ steps }) => steps))].map((steps) => ({
    steps,
    items: likert.flatMap((item) => (item.steps === steps ? [item.position] : [])),
  }));
  const [largest] = sizes.sort((one, other) => other.items.length - one.items.length);
  return largest ? [{ id: objective ?? WHOLE_SCALE, objective, ...largest }] : [];
}
