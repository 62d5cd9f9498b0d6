import { ITEM_KINDS, OBJECTIVES, SCORINGS, TOPICS } from '@ikrar/domain';
import type { Condition, ItemKind, Objective, Scoring, Topic } from '@ikrar/domain';
import {
  Amount,
  Flag,
  ListOf,
  ListOfTexts,
  Nested,
  OneOf,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';
import { ConditionField } from './condition.dto';

const ID = /^[A-Za-z0-9_-]+$/;
const LARGEST = 1e12;

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

  @Flag({ optional: true, description: 'keeps its place when the options are shuffled' })
  fixed?: boolean;
}

export class InstrumentSectionDto {
  @Text(40, { pattern: ID })
  id: string;

  @Nested(() => ItemText)
  title: ItemText;

  @ConditionField()
  showIf?: Condition;
}

/** One question or note as it is asked; what its kind does not have is absent. */
export class AskedItem {
  @Text(40, { pattern: ID })
  id: string;

  @OneOf(ITEM_KINDS)
  kind: ItemKind;

  @Flag()
  required: boolean;

  @Nested(() => ItemText)
  text: ItemText;

  @Nested(() => ItemText, { optional: true })
  help?: ItemText;

  @Uuid({ optional: true, description: 'a picture of the organisation' })
  picture?: string;

  @ListOf(() => ItemOption, { max: 20 })
  options: ItemOption[];

  @Flag({ optional: true })
  shuffled?: boolean;

  @Flag({ optional: true, description: 'an option "other" with a text of its own' })
  other?: boolean;

  @Amount(-LARGEST, LARGEST, { optional: true, description: 'number: the lowest that is allowed' })
  min?: number;

  @Amount(-LARGEST, LARGEST, { optional: true, description: 'number: the highest that is allowed' })
  max?: number;

  @Flag({ optional: true, description: 'number: no decimals' })
  whole?: boolean;

  @Text(40, { optional: true, pattern: ID })
  section?: string;

  @ConditionField()
  showIf?: Condition;
}

/** The same as the team sees it: with what is right, what it counts and what it shows. */
export class InstrumentItemDto extends AskedItem {
  @OneOf(TOPICS, { nullable: true })
  topic: Topic | null;

  @OneOf(OBJECTIVES, { optional: true, nullable: true })
  objective?: Objective | null;

  @Whole(0, 100, { description: 'points for a right answer; 0 = without right and wrong' })
  weight: number;

  @Flag({ description: 'Likert: counted from the other end' })
  reverse: boolean;

  @Text(40, { nullable: true, description: 'id of the right option' })
  key: string | null;

  @ListOfTexts(40, { optional: true, max: 20, description: 'several choices: ids of the right options' })
  keys?: string[];

  @OneOf(SCORINGS, { optional: true })
  scoring?: Scoring;

  @Flag({ optional: true, description: 'a core item of a shared instrument' })
  locked?: boolean;
}

export class InstrumentContentDto {
  @ListOf(() => InstrumentItemDto, { max: 200 })
  items: InstrumentItemDto[];

  @ListOf(() => InstrumentSectionDto, { max: 50, optional: true })
  sections?: InstrumentSectionDto[];
}
