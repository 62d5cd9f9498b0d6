import type { InstrumentItemDto } from '@ikrar/api-client';
import { TPPO_BASIC } from '@ikrar/domain';
import type { ItemKind } from '@ikrar/domain';
import { toContent } from './to-content';

const OPTION_IDS = 'abcdefghijklmnopqrst';
const FIRST_OPTIONS = 4;

/** A question nobody has written yet; its id is free in the instrument. */
export function newItem(items: readonly { readonly id: string }[]): InstrumentItemDto {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`i${number}`)) number += 1;
  return {
    id: `i${number}`,
    kind: 'single_choice',
    topic: null,
    weight: 1,
    required: true,
    reverse: false,
    key: null,
    text: { id: '', en: '' },
    options: optionsOf('single_choice'),
  };
}

/** What one can answer: true and false and the scale have their words, taken from the shipped instrument. */
export function optionsOf(kind: ItemKind): InstrumentItemDto['options'] {
  const shipped = toContent(TPPO_BASIC.content).items.find((item) => item.kind === kind);
  if (kind !== 'single_choice' && shipped) return shipped.options;
  return Array.from(OPTION_IDS.slice(0, FIRST_OPTIONS), emptyOption);
}

export function emptyOption(id: string): InstrumentItemDto['options'][number] {
  return { id, text: { id: '', en: '' } };
}

/** The next letter that no option has, or null when there are enough. */
export function nextOptionId(ids: readonly string[]): string | null {
  return Array.from(OPTION_IDS).find((id) => !ids.includes(id)) ?? null;
}
