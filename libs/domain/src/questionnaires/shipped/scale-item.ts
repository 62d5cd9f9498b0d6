import type { InstrumentItem } from '../instruments/instrument-content';
import type { ScaleRow } from './library-rows';
import { AGREEMENT } from './shipped-options';

/** The item of a statement: five steps from "strongly disagree" to "strongly agree", without points. */
export function scaleItem({ id, objective, reverse = false, text: [text, en] }: ScaleRow): InstrumentItem {
  return {
    ...{ id, kind: 'likert', topic: null, weight: 0, required: true, reverse, key: null },
    ...{ text: { id: text, en }, options: AGREEMENT },
    ...(objective && { objective, locked: true }),
  };
}
