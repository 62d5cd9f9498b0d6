import type { SheetGroups } from '../../pairing/answered-sheet';
import type { WaveTally } from '../tally';
import { groupCounter, WAVE_GROUPS, waveGroups } from './group-counter';
import type { Reading } from './reading';
import { sheetColumns, type SheetColumns } from './sheet-columns';
import { fieldsOf, type SheetLayout } from './sheet-layout';
import { waveCounter } from './wave-counter';

/** The sheets of one wave: the columns into which they are read, and what is counted of them. */
export interface CountedWave {
  readonly layout: SheetLayout;
  readonly columns: SheetColumns;
  /** Points of a sheet. */
  readonly total: Reading;
  /** Counts the sheets that the columns hold. */
  readonly count: (sheets: number, groups?: readonly SheetGroups[]) => void;
  readonly tally: () => WaveTally;
}

/** A wave of sheets that are counted by this layout, none so far. */
export function countedWave(layout: SheetLayout): CountedWave {
  const columns = sheetColumns(layout.design, [...layout.scored, ...layout.likert], fieldsOf(layout), [
    layout.total,
    ...layout.scoredGroups.map(({ field }) => field),
  ]);
  const counter = waveCounter(layout, columns);
  const groups = groupCounter(WAVE_GROUPS, [1], layout.size.dense);
  return {
    layout,
    columns,
    total: columns.field(layout.total),
    count: (sheets, ofSheets) => {
      counter.count(sheets);
      ofSheets?.forEach((known) => groups.count(known, 0));
    },
    tally: () => {
      const tally = counter.tally();
      return { ...tally, groups: waveGroups(groups, tally.sheets) };
    },
  };
}
