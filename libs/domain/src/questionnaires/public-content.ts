import type { InstrumentContent, InstrumentItem } from './instrument-content';

export type PublicInstrumentItem = Pick<
  InstrumentItem,
  'id' | 'kind' | 'topic' | 'required' | 'text' | 'options'
>;
export type PublicInstrumentContent = { readonly items: readonly PublicInstrumentItem[] };

/**
 * What a participant's phone may know of an instrument: everything but key, weight and reversal.
 *
 * Definition: the fields are picked, not removed, so a field added later stays inside until somebody lets it
 * out here.
 */
export function publicContent(content: InstrumentContent): PublicInstrumentContent {
  return {
    items: content.items.map(({ id, kind, topic, required, text, options }) => ({
      id,
      kind,
      topic,
      required,
      text: { id: text.id, en: text.en },
      options: options.map((option) => ({ id: option.id, text: { id: option.text.id, en: option.text.en } })),
    })),
  };
}
