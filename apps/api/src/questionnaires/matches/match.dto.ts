import { PAIR_EXCLUSIONS, SELF_CODE_CONFIDENCES } from '@ikrar/domain';
import type { PairExclusion, SelfCodeConfidence } from '@ikrar/domain';
import { ListOf, Nested, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';

const MANY = 1_000_000;

/** Which two waves are matched; before and after unless told otherwise. */
export class MatchesQuery {
  @Uuid({ optional: true, description: 'deployment of the earlier wave' })
  earlier?: string;

  @Uuid({ optional: true, description: 'deployment of the later wave' })
  later?: string;
}

/** Sheets that are in no pair, by the reason. */
export class ExclusionCount {
  @OneOf(PAIR_EXCLUSIONS)
  reason: PairExclusion;

  @Whole(0, MANY, { description: 'of the earlier of the two waves' })
  pre: number;

  @Whole(0, MANY, { description: 'of the later one' })
  post: number;
}

/** Two sheets whose self-made codes are one slip apart, or were until the team parted them. */
export class MatchDetail {
  @Uuid()
  earlierResponseId: string;

  @Uuid()
  laterResponseId: string;

  @Text(40)
  earlierCode: string;

  @Text(40)
  laterCode: string;

  @OneOf(SELF_CODE_CONFIDENCES)
  confidence: SelfCodeConfidence;

  @Uuid({ nullable: true, description: 'the row that parted them; deleting it joins them again' })
  parted: string | null;
}

export class MatchCounts {
  @Whole(0, MANY)
  exact: number;

  @Whole(0, MANY)
  oneSlip: number;

  @Whole(0, MANY, { description: 'pairs that the team parted' })
  parted: number;

  @ListOf(() => ExclusionCount)
  excluded: ExclusionCount[];
}

export class EventMatches {
  @ListOf(() => MatchDetail, { description: 'of the two waves; equal codes are only counted' })
  pairs: MatchDetail[];

  @Nested(() => MatchCounts)
  counts: MatchCounts;
}

export class PutPartedMatchBody {
  @Uuid()
  earlierResponseId: string;

  @Uuid()
  laterResponseId: string;
}

export class PartedMatch {
  @Uuid()
  id: string;

  @Uuid()
  earlierResponseId: string;

  @Uuid()
  laterResponseId: string;
}
