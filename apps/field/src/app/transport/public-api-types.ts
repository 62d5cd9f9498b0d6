import type { Locale, LocalisedText } from '@ikrar/domain';

export type {
  HelpChannelDetail,
  HelpChannelList,
  OwnSteps,
  PublicArea,
  PublicAreaList,
  PublicDuty,
  PublicEvent,
  PublicInstrument,
  AskedItem as PublicItem,
  PublicPhase,
  PublicPledge,
  PublicReceiver,
  RecipeQuestion,
} from '@ikrar/api-client';
export type { Identification, Phase } from '@ikrar/domain';
export type Language = Locale;
export type Localised = LocalisedText;
