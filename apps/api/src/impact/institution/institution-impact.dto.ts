import { Decimal, Flag, Whole } from '../../platform/http/fields';

const MANY = 1_000_000_000;

/** One honest line; what would be numbers of a handful of people is null and said to be hidden. */
export class InstitutionImpact {
  @Whole(0, MANY)
  events: number;

  /** Participants marked present at events that were held; who came to two counts twice. */
  @Whole(0, MANY, { nullable: true })
  participations: number | null;

  /** Codes with an answer before and after at events that were held, marked present or not. */
  @Whole(0, MANY, { nullable: true })
  matched: number | null;

  /** Hake's gain over all matched participations. */
  @Decimal({ nullable: true })
  classGain: number | null;

  @Flag()
  hidden: boolean;
}
