/** When people are asked; an event has one pre and one post, and any number of follow-ups. */
export const PHASES = ['pre', 'post', 'follow_up', 'feedback', 'observation'] as const;
export type Phase = (typeof PHASES)[number];

/** Whose knowledge is measured again: these ask the same items, so they can be compared. */
export const MEASURED_PHASES = ['pre', 'post', 'follow_up'] as const satisfies readonly Phase[];

/** Whether the figures of a phase stand once the event is reported; people are followed up long after that. */
export function standsWithReport(phase: Phase): boolean {
  return phase !== 'follow_up';
}

/** What people answer on their own phones, in the order they meet it; the team alone observes. */
export const ASKED_PHASES = ['pre', 'post', 'follow_up', 'feedback'] as const satisfies readonly Phase[];

export const INSTRUMENT_VERSION_STATUSES = ['draft', 'published', 'retired'] as const;
export type InstrumentVersionStatus = (typeof INSTRUMENT_VERSION_STATUSES)[number];

/** What an instrument is for. */
export const INSTRUMENT_PURPOSES = [
  'knowledge',
  'attitude',
  'feedback',
  'observation',
  'follow_up',
  'other',
] as const;
export type InstrumentPurpose = (typeof INSTRUMENT_PURPOSES)[number];

export const DEPLOYMENT_STATES = ['planned', 'open', 'closed'] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

/** How an event knows who answers. */
export const IDENTIFICATIONS = ['personal_code', 'self_code', 'anonymous'] as const;
export type Identification = (typeof IDENTIFICATIONS)[number];

export const RESPONSE_SOURCES = ['phone', 'keyed', 'imported'] as const;
export type ResponseSource = (typeof RESPONSE_SOURCES)[number];
