import type { InstrumentItem, InstrumentOption } from '@ikrar/domain';

/** Whether choosing an option counts as right; without points nothing does. */
export function isRight({ key, keys = [], weight }: InstrumentItem, { id }: InstrumentOption): boolean {
  return weight > 0 && (key === id || keys.includes(id));
}
