import { ITEM_KINDS, MEASURED_PHASES } from '@ikrar/domain';
import type { ItemKind } from '@ikrar/domain';
import { Flag, ListOf, ListOfTexts, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';

const ITEM_MEASURES = ['scored', 'likert'] as const;
const LONGEST = 1000;

export class ResultOption {
  @Text(40)
  id: string;

  @Text(LONGEST, { min: 0 })
  textId: string;

  @Text(LONGEST, { min: 0 })
  textEn: string;
}

/** An item that is measured, in the words of its version. */
export class ResultItem {
  @Text(40)
  id: string;

  @OneOf(ITEM_KINDS)
  kind: ItemKind;

  @OneOf(ITEM_MEASURES)
  measure: 'scored' | 'likert';

  @Text(40, { nullable: true })
  topic: string | null;

  @Text(40, { nullable: true })
  objective: string | null;

  @Text(LONGEST, { min: 0 })
  textId: string;

  @Text(LONGEST, { min: 0 })
  textEn: string;

  @Whole(0, 10_000, { description: 'points of a right answer, or steps of the scale' })
  max: number;

  @Flag()
  reverse: boolean;

  @ListOf(() => ResultOption)
  options: ResultOption[];

  @ListOfTexts(40, { description: 'ids of the right options' })
  keys: string[];

  @ListOfTexts(40, {
    description: 'what a sheet can say, in the order of `chosen`: options, steps, or points (p0, p1, …)',
  })
  answers: string[];
}

export class ResultVersion {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @Whole(1, 10_000)
  number: number;

  @ListOf(() => ResultItem, { description: 'in the order of the sheet; what is not measured is not here' })
  items: ResultItem[];
}

export class ResultWave {
  @OneOf(MEASURED_PHASES)
  phase: (typeof MEASURED_PHASES)[number];

  @Whole(1, 20)
  wave: number;

  @Uuid()
  versionId: string;
}

/** What was asked: each version once, and which wave asked it. */
export class Asked {
  @ListOf(() => ResultVersion)
  versions: ResultVersion[];

  @ListOf(() => ResultWave, { description: 'in the order in which they are asked' })
  waves: ResultWave[];

  @Uuid({
    nullable: true,
    description: 'the version whose ids stand for the items that before and after share',
  })
  measureVersionId: string | null;
}
