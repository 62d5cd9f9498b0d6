import type {
  InstrumentContent,
  InstrumentItem,
  InstrumentOption,
  InstrumentSection,
} from './instrument-content';

export type PublicInstrumentItem = Pick<
  InstrumentItem,
  | 'id'
  | 'kind'
  | 'required'
  | 'text'
  | 'help'
  | 'picture'
  | 'options'
  | 'shuffled'
  | 'other'
  | 'min'
  | 'max'
  | 'whole'
  | 'section'
  | 'showIf'
>;
export type PublicInstrumentContent = {
  readonly items: readonly PublicInstrumentItem[];
  readonly sections: readonly InstrumentSection[];
};

/**
 * What a participant's phone may know of an instrument: how to ask, never what is right, what it counts or what
 * it is meant to show.
 *
 * Definition: the fields are picked, not removed, so a field added later stays inside until somebody lets it
 * out here. What an item does not have is left out: phones pay for every byte.
 */
export function publicContent({ items, sections }: InstrumentContent): PublicInstrumentContent {
  return { items: items.map(publicItem), sections: (sections ?? []).map(publicSection) };
}

function publicItem(item: InstrumentItem): PublicInstrumentItem {
  const {
    id,
    kind,
    required,
    text,
    help,
    picture,
    options,
    shuffled,
    other,
    min,
    max,
    whole,
    section,
    showIf,
  } = item;
  return {
    id,
    kind,
    required,
    text,
    options: options.map(publicOption),
    ...(help && { help }),
    ...(picture && { picture }),
    ...(shuffled && { shuffled }),
    ...(other && { other }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(whole && { whole }),
    ...(section && { section }),
    ...(showIf && { showIf }),
  };
}

function publicOption({ id, text, fixed }: InstrumentOption): InstrumentOption {
  return { id, text, ...(fixed && { fixed }) };
}

function publicSection({ id, title, showIf }: InstrumentSection): InstrumentSection {
  return { id, title, ...(showIf && { showIf }) };
}
