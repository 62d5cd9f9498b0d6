import { OTHER_OPTION } from '../instruments/instrument-content';
import { LINKS_OF } from './read-writer';
import type { ItemColumns, ResponseMapping } from './response-mapping';
import type { MappingHints } from './suggest-mapping';

/**
 * What the team decided for an earlier file of the same form, as far as it holds for this event.
 *
 * Definition: items and options that the instrument has, decisions before suggestions; the way of linking if the event
 * knows people so; a column of phases if the event asks each of them. One phase for a whole file is never recalled:
 * the file before was the pre-test, this one may be the post-test.
 */
export function recallMapping(
  remembered: ResponseMapping,
  suggested: ResponseMapping,
  { content, identification, phases }: Pick<MappingHints, 'content' | 'identification' | 'phases'>,
): ResponseMapping {
  const kept = remembered.items.flatMap((meaning): ItemColumns[] => {
    const item = content.items.find(({ id }) => id === meaning.itemId);
    if (!item) return [];
    const options = [...item.options.map(({ id }) => id), ...(item.other ? [OTHER_OPTION] : [])];
    const cells = meaning.cells.filter(({ optionId }) => optionId === null || options.includes(optionId));
    const fresh =
      suggested.items.find((one) => one.itemId === item.id && one.column === meaning.column)?.cells ?? [];
    const added = fresh.filter(({ cell }) => !cells.some((one) => one.cell === cell));
    const ticks = meaning.ticks.filter(({ optionId }) => options.includes(optionId));
    return [{ ...meaning, cells: [...cells, ...added], ticks }];
  });
  const used = new Set([
    ...kept.flatMap(({ itemId, column, ticks }) => [itemId, column, ...ticks.map((tick) => tick.column)]),
    remembered.link.column,
  ]);
  const added = suggested.items.filter(({ itemId, column }) => !used.has(itemId) && !used.has(column));
  const isPlanned = remembered.phase.values.every(({ phase, wave }) =>
    phases.some((one) => one.phase === phase && one.wave === wave),
  );
  return {
    source: suggested.source,
    items: [...kept, ...added],
    link: LINKS_OF[identification].includes(remembered.link.kind) ? remembered.link : suggested.link,
    time: { column: remembered.time.column, order: suggested.time.order },
    phase: remembered.phase.column !== null && isPlanned ? remembered.phase : suggested.phase,
  };
}
