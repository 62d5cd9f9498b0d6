import type { Permission } from '@ikrar/domain';
import type { IconName } from '@ikrar/ui';

/** A place of the left rail. It shows when the role holds one of the verbs and the feature's route is there. */
export interface Place {
  readonly id: string;
  readonly path: string;
  readonly icon: IconName;
  readonly permissions: readonly Permission[];
  readonly group?: 'network';
}

/** In the order in which the work goes; the words stand in the dictionary under `shell.places`. */
export const PLACES: readonly Place[] = [
  { id: 'home', path: '', icon: 'home', permissions: ['session.read'] },
  { id: 'district', path: 'district', icon: 'map', permissions: ['district.read'] },
  { id: 'events', path: 'events', icon: 'calendar', permissions: ['event.read'] },
  { id: 'programs', path: 'programs', icon: 'folder', permissions: ['program.read'] },
  { id: 'instruments', path: 'instruments', icon: 'clipboard', permissions: ['instrument.read'] },
  { id: 'volunteers', path: 'volunteers', icon: 'hand', permissions: ['pledge.read'], group: 'network' },
  { id: 'stakeholders', path: 'stakeholders', icon: 'people', permissions: ['board.read'], group: 'network' },
  { id: 'areas', path: 'areas', icon: 'globe', permissions: ['area.read'], group: 'network' },
  {
    id: 'institutions',
    path: 'institutions',
    icon: 'building',
    permissions: ['institution.read'],
    group: 'network',
  },
  { id: 'staff', path: 'staff', icon: 'person', permissions: ['team.read'], group: 'network' },
  { id: 'impact', path: 'impact', icon: 'chart', permissions: ['impact.read'] },
  {
    id: 'settings',
    path: 'settings',
    icon: 'settings',
    permissions: ['organisation.update', 'membership.read', 'agreement.read', 'audit.read'],
  },
];

/** How many places fit at the foot of a phone beside "more". */
export const PLACES_ON_A_PHONE = 4;
