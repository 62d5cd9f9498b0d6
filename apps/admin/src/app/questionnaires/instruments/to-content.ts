import type { InstrumentContentDto } from '@ikrar/api-client';
import type { InstrumentContent } from '@ikrar/domain';

/** The content as the API takes it: a copy that may be sent and changed. */
export function toContent(content: InstrumentContent): InstrumentContentDto {
  return structuredClone(content) as InstrumentContentDto;
}
