import type { HomeSection } from './platform/home-sections';

/**
 * What features show on the first screen, most urgent first; one line each:
 * `{ permission: 'event.read', load: () => import('./events/home-section').then((m) => m.HOME_SECTION) }`,
 * where HOME_SECTION is a Part: `{ component, dictionary: { id, en } }`. The component renders one `<section class="card">`, or
 * nothing when nothing waits.
 */
export const SECTIONS: readonly HomeSection[] = [
  { permission: 'event.write', load: () => import('./events/home-section').then((m) => m.HOME_SECTION) },
  { permission: 'pledge.read', load: () => import('./pledges/home-section').then((m) => m.HOME_SECTION) },
];
