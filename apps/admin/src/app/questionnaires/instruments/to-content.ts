import type { InstrumentContentDto, InstrumentItemDto } from '@ikrar/api-client';
import type { InstrumentContent } from '@ikrar/domain';

/** The content as the API takes it: a copy that may be sent and changed. */
export function toContent({ items }: InstrumentContent): InstrumentContentDto {
  return {
    items: items.map((item): InstrumentItemDto => ({
      ...item,
      text: { ...item.text },
      options: item.options.map(({ id, text }) => ({ id, text: { ...text } })),
    })),
  };
}
