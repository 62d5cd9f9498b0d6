import { INSTRUMENT_PURPOSES } from '@ikrar/domain';
import type { InstrumentContent, InstrumentPurpose } from '@ikrar/domain';
import { ListOf, Nested, OneOf, Text, Whole } from '../../../platform/http/fields';
import { InstrumentContentDto, ItemText } from '../instrument-content.dto';

/** An instrument that Ikrar ships; organisations make copies of it. */
export class LibraryInstrumentSummary {
  @Text(60)
  code: string;

  @Whole(1, 32767, { description: 'rises when Ikrar ships other content under the code' })
  edition: number;

  @OneOf(INSTRUMENT_PURPOSES)
  purpose: InstrumentPurpose;

  @Nested(() => ItemText)
  title: ItemText;

  @Nested(() => ItemText)
  summary: ItemText;

  @Whole(0, 200)
  items: number;
}

export class LibraryInstrumentDetail extends LibraryInstrumentSummary {
  @Nested(() => InstrumentContentDto)
  content: InstrumentContent;
}

export class LibraryInstrumentList {
  @ListOf(() => LibraryInstrumentSummary)
  items: LibraryInstrumentSummary[];
}
