import { IDENTIFICATIONS } from '@ikrar/domain';
import type { Identification } from '@ikrar/domain';
import { AreaCode, Flag, Instant, ListOf, Nested, OneOf, Text } from '../../platform/http/fields';
import { Asked } from './asked-version.dto';
import { Evaluation } from './evaluation.dto';
import { Figure } from './figure-fields';
import { ResultSettings } from './result-settings.dto';

/** `hidden`: fewer people than the reader may see numbers of; `counting`: the answers are being counted. */
export const RESULT_STATES = ['shown', 'hidden', 'no_questionnaire', 'counting'] as const;

/** From those it was planned for to those who pledged; null where it is not known or may not be seen. */
export class ResultFunnel {
  @Figure('how many it was planned for')
  planned: number | null;

  @Figure()
  registered: number | null;

  @Figure()
  present: number | null;

  @Figure('people with a sheet before; without personal codes the sheets')
  pre: number | null;

  @Figure()
  post: number | null;

  @Figure()
  matched: number | null;

  @Figure('without pledges that were withdrawn')
  pledged: number | null;
}

export class AreaName {
  @AreaCode()
  code: string;

  @Text(200)
  name: string;
}

export class EventResults {
  @OneOf(RESULT_STATES)
  state: (typeof RESULT_STATES)[number];

  @OneOf(IDENTIFICATIONS)
  identification: Identification;

  @Nested(() => Asked)
  asked: Asked;

  @Nested(() => ResultFunnel)
  funnel: ResultFunnel;

  @Nested(() => ResultSettings)
  settings: ResultSettings;

  @ListOf(() => AreaName, { description: 'of the subgroups by area' })
  areas: AreaName[];

  @Instant({ nullable: true })
  computedAt: string | null;

  @Flag({ description: 'false while something that may change them waits to be counted' })
  current: boolean;

  @Nested(() => Evaluation, { nullable: true })
  evaluation: Evaluation | null;
}
