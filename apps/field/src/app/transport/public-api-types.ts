import type { Locale, LocalisedText } from '@ikrar/domain';

export type {
  HelpChannelDetail,
  HelpChannelList,
  OwnSteps,
  PublicDuty,
  PublicEvent,
  PublicInstrument,
  PublicItem,
  PublicPhase,
  PublicPledge,
  PublicReceiver,
} from '@ikrar/api-client';
export type { Phase } from '@ikrar/domain';
export type Language = Locale;
export type Localised = LocalisedText;
