import type { InstrumentItem, InstrumentOption } from '../instruments/instrument-content';
import { KIND_TRAITS } from '../instruments/item-kinds';

type ShuffledItem = Pick<InstrumentItem, 'id' | 'kind' | 'options' | 'shuffled'>;

/**
 * The options of an item in the order in which one person sees them.
 *
 * Definition: an item marked `shuffled` has its options in an order that hangs on the seed and the item alone, so a
 * page that is opened again shows the same; fixed options keep their place ("I don’t know" stays the last).
 * A sheet's own id is a good seed. (Fisher–Yates over the mulberry32 sequence of the seed’s FNV-1a hash.)
 * Edge cases: scales and true/false are never shuffled.
 */
export function shuffledOptions(item: ShuffledItem, seed: string): readonly InstrumentOption[] {
  const { id, kind, options, shuffled } = item;
  if (!shuffled || KIND_TRAITS[kind].options !== 'own') return options;
  const loose = options.filter(({ fixed }) => !fixed);
  let state = hash(`${seed}/${id}`);
  for (let last = loose.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    const at = Math.floor(draw(state) * (last + 1));
    const [one, other] = [loose[last], loose[at]];
    if (one && other) [loose[last], loose[at]] = [other, one];
  }
  return options.map((option) => (option.fixed ? option : (loose.shift() ?? option)));
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** From 0 to below 1. */
function draw(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
