import { hakeGain } from '../statistics/paired/hake-gain';
import { mean } from '../statistics/samples/mean';
import { addTables } from './tallies/count-table';
import { countedPairs, countedValues } from './tallies/counted-rows';
import type { PointScale } from './design/evaluation-design';
import type { EventPairs, Impact, MeasureImpact, ScaleImpact } from './impact';
import type { CountTable } from './tallies/tally';

/**
 * What many events show together, from their tallies alone.
 *
 * Definition: tallies of one measure add up row by row (`addTables`), and the figures of the sum are those of all its
 * people. Over measures only the class gain is taken, Σ(post − pre)/Σ(max − pre): so instruments count by their points,
 * whatever their length. A measure without points (attitudes alone) has no figures, but its people are matched.
 * No tallies, or no room for a gain: `null`. The order of the events never matters.
 *
 * An event of fewer than `fewest` matched people stands in no sum. So every sum is of events that may each be shown by
 * themselves, and what one sum leaves when events or another sum (of a program, an area) are taken from it is too.
 *
 * Source: Hake 1998.
 */
export function impactOf(events: readonly EventPairs[], fewest: number): Impact {
  const answered = events.filter(({ pairs }) => pairs.pairs > 0);
  const filled = answered.filter(({ pairs }) => pairs.pairs >= fewest);
  const alike = new Map<string, EventPairs[]>();
  for (const event of filled) {
    const key = `${event.measureKey} ${JSON.stringify(event.measure)}`;
    const group = alike.get(key);
    if (group) group.push(event);
    else alike.set(key, [event]);
  }
  const measures = [...alike.values()].flatMap((group) => measureImpact(group));
  let [won, room] = [0, 0];
  for (const { measure, pairs } of filled) {
    for (const [before = 0, after = 0, people = 0] of pairs.totals) {
      won += people * (after - before);
      room += people * (measure.maxScore - before);
    }
  }
  return {
    matched: filled.reduce((sum, { pairs }) => sum + pairs.pairs, 0),
    classGain: room > 0 ? won / room : null,
    hiddenEvents: answered.length - filled.length,
    measures: measures.sort(
      (one, other) => other.matched - one.matched || (one.measureKey < other.measureKey ? -1 : 1),
    ),
  };
}

function measureImpact(group: readonly EventPairs[]): MeasureImpact[] {
  const [first] = group;
  if (!first || first.measure.maxScore === 0) return [];
  const { measureKey, measure } = first;
  return [
    {
      measureKey,
      events: group.length,
      matched: group.reduce((sum, { pairs }) => sum + pairs.pairs, 0),
      ...scaleImpact(
        measure.maxScore,
        group.map(({ pairs }) => pairs.totals),
      ),
      topics: measure.topics.map(({ id, max }: PointScale) => ({
        id,
        ...scaleImpact(
          max,
          group.map(({ pairs }) => pairs.topics[id] ?? []),
        ),
      })),
    },
  ];
}

function scaleImpact(maxPoints: number, tables: readonly CountTable[]): ScaleImpact {
  const all = tables.reduce(addTables, []);
  return {
    maxPoints,
    meanBefore: mean(countedValues(all.map(([before = 0, , people = 0]) => [before, people]))),
    meanAfter: mean(countedValues(all.map(([, after = 0, people = 0]) => [after, people]))),
    classGain: hakeGain(countedPairs(all), maxPoints).classG,
  };
}
