import type { ChangeInstrumentBody, InstrumentContentDto, InstrumentDetail } from '@ikrar/api-client';
import { changedFields } from '@ikrar/domain';
import type { InstrumentContent, InstrumentPurpose } from '@ikrar/domain';

/** What a team edits of a questionnaire. */
export interface Draft {
  readonly title: string;
  readonly purpose: InstrumentPurpose;
  readonly content: InstrumentContent;
}

export function draftOf({ title, purpose, content }: InstrumentDetail): Draft {
  return { title, purpose, content: content as InstrumentContent };
}

/** What is to be written so that the server has the draft; nothing when it has it already. */
export function changesOf(saved: Draft, draft: Draft): ChangeInstrumentBody {
  const fields = changedFields(saved, draft);
  return {
    ...(fields.includes('title') && { title: draft.title.trim() }),
    ...(fields.includes('purpose') && { purpose: draft.purpose }),
    ...(fields.includes('content') && { content: toContent(draft.content) }),
  };
}

/** The content as the API takes it; nobody changes it on its way. */
export function toContent(content: InstrumentContent): InstrumentContentDto {
  return content as InstrumentContentDto;
}
