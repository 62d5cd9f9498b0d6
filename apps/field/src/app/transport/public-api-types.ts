export type Language = 'id' | 'en';
export type Phase = 'pre' | 'post';
export type Localised = Record<Language, string>;

export interface PublicPhase {
  phase: Phase;
  state: 'planned' | 'open' | 'closed';
  deploymentId: string;
  instrumentVersionId: string;
}

export interface PublicPledge {
  textId: string;
  title: string;
  content: Localised;
  duties: string[];
}

export interface PublicEvent {
  title: string;
  kind: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  venueName: string;
  organisation: string;
  phases: PublicPhase[];
  pledge: PublicPledge | null;
  areaCode: string;
}

export interface PublicItem {
  id: string;
  kind: 'single_choice' | 'true_false' | 'likert';
  required: boolean;
  text: Localised;
  options: { id: string; text: Localised }[];
}

export interface PublicInstrument {
  id: string;
  items: PublicItem[];
}

export interface OwnSteps {
  minor: boolean;
  role: string;
  present: boolean;
  received: Phase[];
  pledged: boolean;
}

export interface PublicHelpChannel {
  id: string;
  name: Localised;
  service: string;
  areaCode: string | null;
  areaName: string | null;
  contacts: {
    kind: 'phone' | 'short_code' | 'whatsapp' | 'web' | 'email' | 'visit';
    value: string;
    show: string;
  }[];
  note: Localised | null;
  source: string;
  checkedOn: string;
}
