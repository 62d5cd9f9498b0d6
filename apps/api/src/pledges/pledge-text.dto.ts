import { DUTY_CODES } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { Instant, ListOf, ListOneOf, Nested, Text, Uuid, Whole } from '../platform/http/fields';
import type { PledgeTextEntity } from './pledge-text.entity';

export class PledgeWording {
  @Text(4000)
  id: string;

  @Text(4000)
  en: string;
}

export class PutPledgeTextBody {
  @Text(200)
  title: string;

  @Nested(() => PledgeWording)
  content: PledgeWording;

  @ListOneOf(DUTY_CODES, { min: 1 })
  duties: DutyCode[];
}

export class UsePledgeTextBody {
  @Uuid()
  pledgeTextId: string;
}

export class PledgeTextDetail {
  @Uuid()
  id: string;

  @Whole(1, 10_000)
  number: number;

  @Text(200)
  title: string;

  @Nested(() => PledgeWording)
  content: PledgeWording;

  @ListOneOf(DUTY_CODES)
  duties: DutyCode[];

  @Instant()
  publishedAt: string;
}

export class PledgeTextList {
  @ListOf(() => PledgeTextDetail)
  items: PledgeTextDetail[];
}

export function toPledgeTextDetail(text: PledgeTextEntity): PledgeTextDetail {
  const { id, number, title, content, duties, publishedAt } = text;
  return { id, number, title, content, duties, publishedAt: publishedAt.toISOString() };
}
