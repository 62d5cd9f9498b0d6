/** Kinds of an event. `outreach` is "sosialisasi"; who writes "penyuluhan" means the same kind. */
export const EVENT_KINDS = [
  'outreach',
  'seminar',
  'public_discussion',
  'workshop',
  'focus_group',
  'campaign_day',
  'follow_up_visit',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Other Indonesian words for a kind, for search and labels, in the form of `normaliseSearch`. */
export const EVENT_KIND_ALIASES: Readonly<Record<EventKind, readonly string[]>> = {
  outreach: ['sosialisasi', 'penyuluhan'],
  seminar: ['seminar'],
  public_discussion: ['diskusipublik'],
  workshop: ['workshop', 'lokakarya'],
  focus_group: ['fgd', 'diskusikelompokterarah', 'focusgroupdiscussion', 'forumgroupdiscussion'],
  campaign_day: ['kampanye', 'harikampanye'],
  follow_up_visit: ['kunjunganlanjutan', 'pendampingan'],
};

export const METHODS = [
  'lecture',
  'questions',
  'focus_group',
  'public_discussion',
  'seminar',
  'workshop',
  'campaign',
  'mentoring',
] as const;
export type Method = (typeof METHODS)[number];

export const TARGET_GROUPS = [
  'pupils',
  'family_welfare',
  'youth',
  'fishers',
  'migrant_families',
  'other',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** What kind of time an agenda item is. */
export const STAGES = ['lecture', 'questions', 'focus_group', 'workshop', 'other'] as const;
export type Stage = (typeof STAGES)[number];
