import { Amount, ListOf, Nested, Whole } from '../../platform/http/fields';
import { Band } from './score-figures.dto';

/** Where Hake's medium and high gains begin. */
export class GainBounds {
  @Amount(0, 1)
  readonly medium: number;

  @Amount(0, 1)
  readonly high: number;
}

/** What the team decides of how its results are read; it changes nothing that was counted. */
export class ResultSettings {
  @ListOf(() => Band)
  readonly knowledgeBands: readonly Band[];

  @Nested(() => GainBounds)
  readonly gainBounds: GainBounds;

  @Whole(0, 2147483647, { description: '0 while nobody chose; send it back in If-Match' })
  readonly version: number;
}

export class ChangeResultSettingsBody {
  @ListOf(() => Band, { optional: true, max: 20, description: 'ascending, the first from 0' })
  knowledgeBands?: Band[];

  @Nested(() => GainBounds, { optional: true })
  gainBounds?: GainBounds;
}
