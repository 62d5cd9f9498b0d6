import { can } from './can';
import type { Permission } from './permissions';
import type { Role } from './roles';

const CASES: [Role, Permission, boolean][] = [
  ['admin', 'membership.manage', true],
  ['admin', 'district.read', false],
  ['lead', 'program.write', true],
  ['lead', 'instrument.publish', true],
  ['lead', 'membership.read', true],
  ['lead', 'audit.read', false],
  ['lead', 'membership.manage', false],
  ['member', 'attendance.mark', true],
  ['member', 'program.write', false],
  ['member', 'event.move', false],
  ['member', 'instrument.publish', false],
  ['member', 'pledge.share', false],
  ['analyst', 'impact.read', true],
  ['analyst', 'participant.read', false],
  ['analyst', 'pledge.read', false],
  ['official', 'district.read', true],
  ['official', 'area.tag', true],
  ['official', 'event.read', false],
  ['official', 'result.read', false],
  ['member', 'result.write', true],
  ['analyst', 'result.write', false],
  ['member', 'analysis.write', true],
  ['analyst', 'analysis.read', true],
  ['analyst', 'analysis.write', false],
  ['official', 'analysis.read', false],
];

describe('can', () => {
  it.each(CASES)('%s, %s: %s', (role, verb, expected) => {
    expect(can(role, verb)).toBe(expected);
  });
});
