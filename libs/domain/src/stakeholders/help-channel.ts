import type { LocalisedText } from '../text';

export const HELP_SERVICES = [
  'emergency',
  'women_children',
  'migrant_workers',
  'witness_protection',
  'citizens_abroad',
] as const;
export type HelpService = (typeof HELP_SERVICES)[number];

export const HELP_CHANNEL_KINDS = ['short_code', 'phone', 'whatsapp', 'email', 'web'] as const;
export type HelpChannelKind = (typeof HELP_CHANNEL_KINDS)[number];

/**
 * A place to turn to. `href` is what a tap opens (tel:, https://wa.me/, mailto:, https:); `area` null = all of
 * Indonesia; `free` null = not known; `sourceDate` is a day, a month or a year, as exact as the source.
 */
export type HelpChannel = {
  readonly code: string;
  readonly name: LocalisedText;
  readonly kind: HelpChannelKind;
  readonly value: string;
  readonly display: string;
  readonly href: string;
  readonly hours: LocalisedText | null;
  readonly area: string | null;
  readonly services: readonly HelpService[];
  readonly free: boolean | null;
  readonly reachableAbroad: boolean;
  readonly note: LocalisedText;
  readonly sourceName: string;
  readonly sourceDate: string;
};
