import { type SheetGroups, waveKey } from '../pairing/answered-sheet';
import { countedWave } from './counting/counted-wave';
import { groupCounter } from './counting/group-counter';
import { pairCounter } from './counting/pair-counter';
import { BLOCK, readAt } from './counting/reading';
import { type CounterSize, MANY, sheetLayout, type SheetLayout } from './counting/sheet-layout';
import { type EvaluationDesign, GROUP_KINDS, type SheetDesign } from '../design/evaluation-design';
import type { Tally } from './tally';

type Groups = readonly SheetGroups[];

/** Counts coded sheets (`codeSheet`), streamed: as many calls as one likes, in any order, of any size. */
export interface SheetCounter {
  /**
   * Counts people who answered before and after, by the measure: sheet after sheet, one byte an item, the same people in
   * the same order. Where the waves before and after ask just what is measured (`countsWaves`), the two sheets are
   * counted in their waves too. Groups are those of the sheets before; without them nothing is known of anybody.
   *
   * @throws RangeError for a byte that is no answer code of its item, or too few bytes.
   */
  readonly addPairs: (
    before: Uint8Array,
    after: Uint8Array,
    people: number,
    groups?: Groups,
    groupsAfter?: Groups,
  ) => void;
  /** Counts sheets in their wave, by what this wave asked. */
  readonly addSheets: (wave: string, codes: Uint8Array, sheets: number, groups?: Groups) => void;
  /** Whether `addPairs` counts the sheets of pairs in the waves before and after. */
  readonly countsWaves: boolean;
  /** All that was counted; sheets that nobody handed in here are for whoever pairs. More may be added afterwards. */
  readonly tally: () => Tally;
}

/**
 * Counts a million sheets as it counts a class: whole numbers in flat tables, one look at each answer.
 *
 * Items stand in chunks whose joint code is looked up at once (`read-rows`), sums of points come from these codes
 * (`sheet-columns`), and a sheet then costs one increment for each table of chunks and sums (`count-readings`). All
 * tables of the tally are sums over these. `size` decides about speed and memory, never about a number.
 */
export function sheetCounter(design: EvaluationDesign, size: CounterSize = MANY): SheetCounter {
  const layoutOf = layouts(size);
  const measure = layoutOf(design.measure);
  const waves = new Map(design.waves.map((wave) => [waveKey(wave), countedWave(layoutOf(wave.sheet))]));
  const [pre, post] = [waves.get('pre'), waves.get('post')];
  const countsWaves = pre?.layout === measure && post?.layout === measure;
  const [before, after] = countsWaves ? [pre, post] : [countedWave(measure), countedWave(measure)];
  const pairs = pairCounter(measure, before.columns, after.columns);
  const [total, totalAfter] = [before.total, after.total];
  const groups = groupCounter(GROUP_KINDS, [total.size, totalAfter.size], size.dense);
  return {
    countsWaves,
    addPairs: (codesBefore, codesAfter, people, ofPeople, ofPeopleAfter = ofPeople) => {
      requireSheets(codesBefore, people, design.measure);
      requireSheets(codesAfter, people, design.measure);
      inBlocks(people, (from, count) => {
        before.columns.fill(codesBefore, from, count);
        after.columns.fill(codesAfter, from, count);
        pairs.count(count);
        if (countsWaves) {
          before.count(count, ofPeople?.slice(from, from + count));
          after.count(count, ofPeopleAfter?.slice(from, from + count));
        }
        ofPeople?.slice(from, from + count).forEach((known, place) => {
          groups.count(known, readAt(total, place) * totalAfter.size + readAt(totalAfter, place));
        });
      });
    },
    addSheets: (key, codes, sheets, ofSheets) => {
      const wave = waves.get(key);
      if (!wave) throw new RangeError(`The design has no wave ${key}`);
      requireSheets(codes, sheets, wave.layout.design);
      inBlocks(sheets, (from, count) => {
        wave.columns.fill(codes, from, count);
        wave.count(count, ofSheets?.slice(from, from + count));
      });
    },
    tally: () => {
      const counted = pairs.tally();
      return {
        waves: Object.fromEntries([...waves].map(([key, wave]) => [key, wave.tally()])),
        pairs: { ...counted, nearPairs: 0, groups: groups.tables(counted.totals) },
        superseded: 0,
        notInSample: 0,
        exclusions: {},
      };
    },
  };
}

function inBlocks(sheets: number, work: (from: number, count: number) => void): void {
  for (let from = 0; from < sheets; from += BLOCK) work(from, Math.min(BLOCK, sheets - from));
}

/** Sheets of equal designs have one layout, so that what is read of the one is read of the other. */
function layouts(size: CounterSize): (design: SheetDesign) => SheetLayout {
  const known = new Map<string, SheetLayout>();
  return (design) => {
    const text = JSON.stringify(design);
    const layout = known.get(text) ?? sheetLayout(design, size);
    known.set(text, layout);
    return layout;
  };
}

function requireSheets(codes: Uint8Array, sheets: number, { items }: SheetDesign): void {
  if (codes.length < sheets * items.length) throw new RangeError('Every sheet needs a byte for each item');
}
