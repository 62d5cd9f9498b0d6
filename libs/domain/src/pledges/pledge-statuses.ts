export const PLEDGE_STATUSES = [
  'pledged',
  'contacted',
  'screened',
  'trained',
  'active',
  'paused',
  'alumni',
  'declined',
  'withdrawn',
] as const;
export type PledgeStatus = (typeof PLEDGE_STATUSES)[number];

/**
 * Which status may follow which. Only `trained` leads to `active` the first time; `withdrawn` is the end, as
 * the consent is gone and the record will be erased.
 */
export const PLEDGE_TRANSITIONS: Readonly<Record<PledgeStatus, readonly PledgeStatus[]>> = {
  pledged: ['contacted', 'declined', 'withdrawn'],
  contacted: ['screened', 'declined', 'withdrawn'],
  screened: ['trained', 'declined', 'withdrawn'],
  trained: ['active', 'declined', 'withdrawn'],
  active: ['paused', 'alumni', 'withdrawn'],
  paused: ['active', 'alumni', 'withdrawn'],
  alumni: ['contacted', 'withdrawn'],
  declined: ['contacted', 'withdrawn'],
  withdrawn: [],
};

export const PLEDGE_SOURCES = ['phone', 'team'] as const;
export type PledgeSource = (typeof PLEDGE_SOURCES)[number];

/** What the owner of a pledge does next, so that no pledge waits without a name (G11). */
export const PLEDGE_STEPS = [
  'contact',
  'screen',
  'train',
  'activate',
  'accompany',
  'ask_again',
  'none',
] as const;
export type PledgeStep = (typeof PLEDGE_STEPS)[number];

export const NEXT_STEPS: Readonly<Record<PledgeStatus, PledgeStep>> = {
  pledged: 'contact',
  contacted: 'screen',
  screened: 'train',
  trained: 'activate',
  active: 'accompany',
  paused: 'ask_again',
  alumni: 'none',
  declined: 'none',
  withdrawn: 'none',
};
