import { HELP_CHANNEL_KINDS, HELP_SERVICES } from '@ikrar/domain';
import type { HelpChannelKind, HelpService } from '@ikrar/domain';
import { AreaCode, Flag, ListOf, ListOneOf, Nested, OneOf, Text } from '../../platform/http/fields';

export class HelpChannelsQuery {
  @AreaCode({ optional: true })
  area?: string;

  @OneOf(HELP_SERVICES, { optional: true })
  service?: HelpService;
}

export class HelpText {
  @Text(300)
  id: string;

  @Text(300)
  en: string;
}

/** A place to turn to, with its source and date. */
export class HelpChannelDetail {
  @Text(50)
  code: string;

  @Nested(() => HelpText)
  name: HelpText;

  @OneOf(HELP_CHANNEL_KINDS)
  kind: HelpChannelKind;

  @Text(200)
  value: string;

  @Text(200, { description: 'the number as it is read aloud' })
  display: string;

  @Text(200, { description: 'what a tap opens' })
  href: string;

  @Nested(() => HelpText, { nullable: true })
  hours: HelpText | null;

  @AreaCode({ nullable: true, description: 'null: all of Indonesia' })
  area: string | null;

  @ListOneOf(HELP_SERVICES)
  services: HelpService[];

  @Flag({ nullable: true, description: 'null: not known' })
  free: boolean | null;

  @Flag()
  reachableAbroad: boolean;

  @Nested(() => HelpText)
  note: HelpText;

  @Text(200)
  sourceName: string;

  @Text(10, { description: 'a day, a month or a year, as exact as the source' })
  sourceDate: string;
}

export class HelpChannelList {
  @ListOf(() => HelpChannelDetail)
  items: HelpChannelDetail[];
}
