import type { Locale, LocalisedText } from '@ikrar/domain';

export type {
  HelpChannelDetail,
  HelpChannelList,
  OwnSteps,
  PublicDuty,
  PublicEvent,
  PublicInstrument,
  AskedItem as PublicItem,
  PublicPhase,
  PublicPledge,
  PublicReceiver,
} from '@ikrar/api-client';
export type { Phase } from '@ikrar/domain';
export type Language = Locale;
export type Localised = LocalisedText;
