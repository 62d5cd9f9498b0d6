import type { ResponseMappingDto } from '@ikrar/api-client';
import type { ResponseMapping } from '@ikrar/domain';

/** A mapping as the request takes it. */
export function toOrderMapping({ source, items, link, time, phase }: ResponseMapping): ResponseMappingDto {
  return {
    source,
    items: items.map((one) => ({ ...one, cells: [...one.cells], ticks: [...one.ticks] })),
    link,
    time,
    phase: { ...phase, values: [...phase.values] },
  };
}
