export const ITEM_KINDS = ['single_choice', 'true_false', 'likert'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const PHASES = ['pre', 'post'] as const;
export type Phase = (typeof PHASES)[number];

export const INSTRUMENT_VERSION_STATUSES = ['draft', 'published'] as const;
export type InstrumentVersionStatus = (typeof INSTRUMENT_VERSION_STATUSES)[number];

export const DEPLOYMENT_STATES = ['planned', 'open', 'closed'] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

/** A closed phase may be opened again: somebody's phone comes back from the island a day later. */
export const DEPLOYMENT_TRANSITIONS: Readonly<Record<DeploymentState, readonly DeploymentState[]>> = {
  planned: ['open'],
  open: ['closed'],
  closed: ['open'],
};

export const RESPONSE_SOURCES = ['phone', 'keyed', 'imported'] as const;
export type ResponseSource = (typeof RESPONSE_SOURCES)[number];
