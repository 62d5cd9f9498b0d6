import { INSTRUMENT_VERSION_STATUSES } from '@ikrar/domain';
import type { InstrumentContent, InstrumentVersionStatus } from '@ikrar/domain';
import { Instant, Nested, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { InstrumentContentDto } from './instrument-content.dto';

/** A wording of an instrument, and where it comes from: another version, or the library that Ikrar ships. */
export class VersionSummary {
  @Uuid()
  id: string;

  @Whole(1, 32767)
  number: number;

  @OneOf(INSTRUMENT_VERSION_STATUSES)
  status: InstrumentVersionStatus;

  @Whole(0, 200)
  items: number;

  @Uuid({ nullable: true, description: 'the version it was made from' })
  basedOnId: string | null;

  @Text(60, { nullable: true, description: 'the instrument of the library it is a copy of' })
  libraryCode: string | null;

  @Whole(1, 32767, { nullable: true })
  libraryEdition: number | null;

  @Instant({ nullable: true })
  publishedAt: string | null;

  @Instant({ nullable: true })
  retiredAt: string | null;
}

export class VersionDetail extends VersionSummary {
  @Uuid()
  instrumentId: string;

  @Text(200, { description: 'title of the instrument' })
  title: string;

  @Nested(() => InstrumentContentDto)
  content: InstrumentContent;
}
