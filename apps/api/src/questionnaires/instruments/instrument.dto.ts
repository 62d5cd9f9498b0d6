import { INSTRUMENT_VERSION_STATUSES } from '@ikrar/domain';
import type { InstrumentContent, InstrumentVersionStatus } from '@ikrar/domain';
import { Instant, ListOf, Nested, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import { InstrumentContentDto } from './instrument-content.dto';

export class InstrumentQuery extends PageQuery {
  @OneOf(INSTRUMENT_VERSION_STATUSES, {
    optional: true,
    description: 'only instruments that have such a version',
  })
  has?: InstrumentVersionStatus;
}

export class PutInstrumentBody {
  @Text(200)
  title: string;

  @Nested(() => InstrumentContentDto)
  content: InstrumentContentDto;
}

export class ChangeInstrumentBody {
  @Text(200, { optional: true })
  title?: string;

  @Nested(() => InstrumentContentDto, {
    optional: true,
    description: 'begins the next draft when there is none',
  })
  content?: InstrumentContentDto;
}

export class VersionSummary {
  @Uuid()
  id: string;

  @Whole(1, 32767)
  number: number;

  @OneOf(INSTRUMENT_VERSION_STATUSES)
  status: InstrumentVersionStatus;

  @Whole(0, 200)
  items: number;

  @Instant({ nullable: true })
  publishedAt: string | null;
}

export class InstrumentSummary {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @Instant()
  updatedAt: string;

  @Nested(() => VersionSummary, { nullable: true, description: 'the newest published version' })
  published: VersionSummary | null;

  @Nested(() => VersionSummary, { nullable: true })
  draft: VersionSummary | null;
}

export class InstrumentList {
  @ListOf(() => InstrumentSummary)
  items: InstrumentSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

/** The newest version with its content: the draft while there is one. */
export class InstrumentDetail {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @Whole(1, 2147483647, { description: 'send it back in If-Match' })
  version: number;

  @Instant()
  updatedAt: string;

  @Nested(() => VersionSummary)
  newest: VersionSummary;

  @Nested(() => InstrumentContentDto)
  content: InstrumentContent;

  @ListOf(() => VersionSummary, { description: 'all versions, newest first' })
  versions: VersionSummary[];
}
