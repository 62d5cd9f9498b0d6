import { Instant, ListOf, Nested, Text, Uuid, Whole } from '../../../platform/http/fields';

export class EquivalenceQuery {
  @Uuid({ description: 'the earlier or the later one' })
  versionId: string;
}

export class EquivalentItems {
  @Text(40, { description: 'id of an item of the earlier version' })
  earlier: string;

  @Text(40, { description: 'id of the item of the later version that asks the same' })
  later: string;
}

export class PutVersionEquivalenceBody {
  @Uuid()
  earlierVersionId: string;

  @Uuid()
  laterVersionId: string;

  @ListOf(() => EquivalentItems, { min: 1, max: 200 })
  items: EquivalentItems[];
}

/** Enough of a version to say which one it is. */
export class ComparedVersion {
  @Uuid()
  instrumentId: string;

  @Text(200)
  title: string;

  @Whole(1, 32767)
  number: number;
}

/** Items of two versions that a person declared to ask the same. */
export class VersionEquivalenceDetail {
  @Uuid()
  id: string;

  @Uuid()
  earlierVersionId: string;

  @Uuid()
  laterVersionId: string;

  @Nested(() => ComparedVersion)
  earlier: ComparedVersion;

  @Nested(() => ComparedVersion)
  later: ComparedVersion;

  @ListOf(() => EquivalentItems)
  items: EquivalentItems[];

  @Instant()
  declaredAt: string;
}

export class VersionEquivalenceList {
  @ListOf(() => VersionEquivalenceDetail)
  items: VersionEquivalenceDetail[];
}
