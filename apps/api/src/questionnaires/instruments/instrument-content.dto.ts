import { ITEM_KINDS, TOPICS } from '@ikrar/domain';
import type { ItemKind, Topic } from '@ikrar/domain';
import { Flag, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/fields';

const ID = /^[A-Za-z0-9_-]+$/;

/** Both languages; a draft may still lack one, publishing refuses that. */
export class ItemText {
  @Text(1000, { min: 0 })
  id: string;

  @Text(1000, { min: 0 })
  en: string;
}

export class ItemOption {
  @Text(40, { pattern: ID })
  id: string;

  @Nested(() => ItemText)
  text: ItemText;
}

/** One question as the team sees it: with key and weight. */
export class InstrumentItemDto {
  @Text(40, { pattern: ID })
  id: string;

  @OneOf(ITEM_KINDS)
  kind: ItemKind;

  @OneOf(TOPICS, { nullable: true })
  topic: Topic | null;

  @Whole(0, 100)
  weight: number;

  @Flag()
  required: boolean;

  @Flag({ description: 'Likert: counted from the other end' })
  reverse: boolean;

  @Text(40, { nullable: true, description: 'id of the right option' })
  key: string | null;

  @Nested(() => ItemText)
  text: ItemText;

  @ListOf(() => ItemOption, { max: 20 })
  options: ItemOption[];
}

export class InstrumentContentDto {
  @ListOf(() => InstrumentItemDto, { max: 200 })
  items: InstrumentItemDto[];
}
