import { DUTY_CODES, HELP_CHANNEL_KINDS } from '@ikrar/domain';
import type { DutyCode, HelpChannelKind } from '@ikrar/domain';
import { Flag, ListOf, Nested, OneOf, Text, Uuid } from '../../platform/http/fields';
import { ItemText } from '../instruments/instrument-content.dto';

/** An official number or address, with where it was verified. */
export class PublicChannel {
  @Nested(() => ItemText)
  name: ItemText;

  @OneOf(HELP_CHANNEL_KINDS)
  kind: HelpChannelKind;

  @Text(200, { description: 'the number as it is read aloud' })
  display: string;

  @Text(200, { description: 'what a tap opens' })
  href: string;

  @Nested(() => ItemText)
  note: ItemText;

  @Text(200)
  sourceName: string;

  @Text(10, { description: 'a day, a month or a year, as exact as the source' })
  sourceDate: string;
}

/** The office that a duty leads to: what it is and where, never who works there. */
export class PublicReceiver {
  @Nested(() => ItemText)
  office: ItemText;

  @Text(100, { nullable: true, description: 'null: the event has no area' })
  area: string | null;

  @Nested(() => PublicChannel, { nullable: true, description: 'null: one goes there in person' })
  channel: PublicChannel | null;
}

export class PublicDuty {
  @OneOf(DUTY_CODES)
  code: DutyCode;

  @Flag({ description: 'whether a minor may take it on' })
  forMinors: boolean;

  @Nested(() => ItemText)
  text: ItemText;

  @Nested(() => PublicReceiver)
  receiver: PublicReceiver;
}

export class PublicPledge {
  @Uuid()
  textId: string;

  @Text(200)
  title: string;

  @Nested(() => ItemText)
  content: ItemText;

  @ListOf(() => PublicDuty, { description: 'what one may take on' })
  duties: PublicDuty[];
}
