import type { InstrumentItem } from '../../instruments/instrument-content';

/** A question for specs of the sheet: single choice with two options unless told otherwise. */
export function aQuestion(id: string, changes: Partial<InstrumentItem> = {}): InstrumentItem {
  return {
    id,
    kind: 'single_choice',
    topic: null,
    weight: 0,
    required: true,
    reverse: false,
    key: null,
    text: { id: `Soal ${id}`, en: `Question ${id}` },
    options: [
      { id: 'x', text: { id: 'Satu', en: 'One' } },
      { id: 'y', text: { id: 'Dua', en: 'Two' } },
    ],
    ...changes,
  };
}
