import type { Answers } from '../answers/answers';
import type { InstrumentItem } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import type { ItemColumns } from './response-mapping';

const TICK = /^(?:1|1\.0|true|ya|yes|x|v|✓)$/i;

/** The answer to a multiple choice of which each option has a column of its own; nothing ticked is a blank. */
export function readTicks(
  { id, options }: Pick<InstrumentItem, 'id' | 'options'>,
  { ticks }: Pick<ItemColumns, 'ticks'>,
  cellOf: (column: string) => string,
): Answers {
  const ticked = ticks.flatMap(({ column, optionId }) =>
    TICK.test(cellOf(column).trim()) ? [optionId] : [],
  );
  const list = [...options.map((option) => option.id), OTHER_OPTION].filter((one) => ticked.includes(one));
  return list.length === 0 ? {} : { [id]: list };
}
