import { INSTRUMENT_PURPOSES, INSTRUMENT_VERSION_STATUSES } from '@ikrar/domain';
import type { InstrumentContent, InstrumentPurpose, InstrumentVersionStatus } from '@ikrar/domain';
import { Instant, ListOf, ListOfTexts, Nested, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import { InstrumentContentDto } from './instrument-content.dto';
import { VersionSummary } from './version.dto';

export class InstrumentQuery extends PageQuery {
  @Text(100, { optional: true, description: 'part of the title' })
  search?: string;

  @OneOf(INSTRUMENT_PURPOSES, { optional: true })
  purpose?: InstrumentPurpose;

  @OneOf(INSTRUMENT_VERSION_STATUSES, {
    optional: true,
    description: 'only instruments that have such a version',
  })
  has?: InstrumentVersionStatus;
}

/** What the first draft is a copy of: exactly one of the two. */
export class InstrumentSource {
  @Text(60, { optional: true, description: 'the code of an instrument of the shared library' })
  shipped?: string;

  @Uuid({ optional: true, description: 'a version of the own organisation' })
  versionId?: string;
}

export class PutInstrumentBody {
  @Text(200)
  title: string;

  @OneOf(INSTRUMENT_PURPOSES)
  purpose: InstrumentPurpose;

  @Nested(() => InstrumentContentDto, { optional: true, description: 'either this or "from"' })
  content?: InstrumentContentDto;

  @Nested(() => InstrumentSource, { optional: true })
  from?: InstrumentSource;
}

export class ChangeInstrumentBody {
  @Text(200, { optional: true })
  title?: string;

  @OneOf(INSTRUMENT_PURPOSES, { optional: true })
  purpose?: InstrumentPurpose;

  @Nested(() => InstrumentContentDto, {
    optional: true,
    description: 'begins the next draft when there is none',
  })
  content?: InstrumentContentDto;
}

export class InstrumentSummary {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @OneOf(INSTRUMENT_PURPOSES)
  purpose: InstrumentPurpose;

  @Instant()
  updatedAt: string;

  @Nested(() => VersionSummary, { nullable: true, description: 'the newest version that can be deployed' })
  published: VersionSummary | null;

  @Nested(() => VersionSummary, { nullable: true })
  draft: VersionSummary | null;

  @Nested(() => VersionSummary, { nullable: true, description: 'the newest retired version' })
  retired: VersionSummary | null;
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

  @OneOf(INSTRUMENT_PURPOSES)
  purpose: InstrumentPurpose;

  @Whole(1, 2147483647, { description: 'send it back in If-Match' })
  version: number;

  @Instant()
  updatedAt: string;

  @Nested(() => VersionSummary)
  newest: VersionSummary;

  @Nested(() => InstrumentContentDto)
  content: InstrumentContent;

  @ListOfTexts(40, { description: 'ids of the core items that came with the copy: they stay as they are' })
  coreItems: string[];

  @ListOf(() => VersionSummary, { description: 'all versions, newest first' })
  versions: VersionSummary[];
}
