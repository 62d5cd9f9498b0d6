import { KIND_TRAITS, suggestOptions } from '@ikrar/domain';
import type { InstrumentItem, ItemColumns, LinkKind, PhaseMeaning, ResponseMapping } from '@ikrar/domain';

type Cells = readonly string[];
type Edit = (mapping: ResponseMapping) => ResponseMapping;

/** The answers to an item stand in this column; null: the file does not answer it. */
export function inColumn(item: InstrumentItem, column: string | null, cells: Cells): Edit {
  return (mapping) =>
    withItem(mapping, item.id, (before) => {
      if (column === null) return null;
      const decided = before?.column === column ? before.cells : [];
      const hasOptions = KIND_TRAITS[item.kind].options !== 'none';
      const suggested = hasOptions ? suggestOptions(item, cells, mapping.source).cells : [];
      const fresh = suggested.filter(({ cell }) => !decided.some((one) => one.cell === cell));
      return { itemId: item.id, column, cells: [...decided, ...fresh], ticks: [] };
    });
}

/** A multiple choice with a column for each option; which ones is said option by option. */
export function inTicks(itemId: string): Edit {
  return (mapping) =>
    withItem(mapping, itemId, (before) => ({
      ...{ itemId, column: null, cells: [] },
      ticks: before?.ticks ?? [],
    }));
}

export function tick(itemId: string, optionId: string, column: string | null): Edit {
  return (mapping) =>
    withItem(mapping, itemId, (before) => {
      const rest = (before?.ticks ?? []).filter((one) => one.optionId !== optionId);
      const ticks = column === null ? rest : [...rest, { column, optionId }];
      return { ...{ itemId, column: before?.column ?? null, cells: before?.cells ?? [] }, ticks };
    });
}

/** What a cell means: an option, null for as good as left out, undefined for what Ikrar makes of it. */
export function decide(itemId: string, cell: string, optionId: string | null | undefined): Edit {
  return (mapping) =>
    withItem(mapping, itemId, (before) => {
      if (!before) return null;
      const rest = before.cells.filter((one) => one.cell !== cell);
      return { ...before, cells: optionId === undefined ? rest : [...rest, { cell, optionId }] };
    });
}

export function inPhase(phase: Omit<PhaseMeaning, 'cell'>): Edit {
  return (mapping) => ({ ...mapping, phase: { column: null, values: [{ cell: '', ...phase }] } });
}

export function inPhaseColumn(column: string, values: readonly PhaseMeaning[]): Edit {
  return (mapping) => ({ ...mapping, phase: { column, values } });
}

export function linkedBy(kind: LinkKind, column: string | null): Edit {
  return (mapping) => ({ ...mapping, link: { kind, column: kind === 'none' ? null : column } });
}

export function timedBy(time: ResponseMapping['time']): Edit {
  return (mapping) => ({ ...mapping, time });
}

/** In its place, so that no row of a page moves. */
function withItem(
  mapping: ResponseMapping,
  itemId: string,
  change: (before: ItemColumns | undefined) => ItemColumns | null,
): ResponseMapping {
  const at = mapping.items.findIndex((one) => one.itemId === itemId);
  const after = change(mapping.items[at]);
  const items = [...mapping.items];
  items.splice(at < 0 ? items.length : at, at < 0 ? 0 : 1, ...(after === null ? [] : [after]));
  return { ...mapping, items };
}
