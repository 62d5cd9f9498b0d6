import type { InstrumentItem } from '../instruments/instrument-content';
import type { Both } from './library-rows';

/** A text that is read, not answered. */
export function noteItem(id: string, [text, en]: Both): InstrumentItem {
  return {
    ...{ id, kind: 'note', topic: null, weight: 0, required: false, reverse: false, key: null },
    ...{ text: { id: text, en }, options: [] },
  };
}
