import { PERMISSIONS } from './permissions';
import { permissionsOf } from './permissions-of';
import { ROLES } from './roles';

describe('permissionsOf', () => {
  it.each(ROLES)('%s holds each verb once, in the order of the list', (role) => {
    const held = permissionsOf(role);
    expect(new Set(held).size).toBe(held.length);
    expect(held).toEqual(PERMISSIONS.filter((verb) => held.includes(verb)));
  });

  it.each(ROLES)('%s can end the own session', (role) => {
    expect(permissionsOf(role)).toEqual(expect.arrayContaining(['session.read', 'session.manage']));
  });

  it('leaves no verb without a role', () => {
    const held = new Set(ROLES.flatMap((role) => permissionsOf(role)));
    expect(PERMISSIONS.filter((verb) => !held.has(verb))).toEqual([]);
  });

  it('never lets analyst or official read or write a person of an event', () => {
    const naming = ['participant.', 'attendance.', 'consent.', 'pledge.', 'membership.', 'invitation.'];
    for (const role of ['analyst', 'official'] as const) {
      expect(permissionsOf(role).filter((verb) => naming.some((start) => verb.startsWith(start)))).toEqual(
        [],
      );
    }
  });

  it('gives a member nothing that a lead does not hold', () => {
    const lead = permissionsOf('lead');
    expect(permissionsOf('member').filter((verb) => !lead.includes(verb))).toEqual([]);
  });
});
