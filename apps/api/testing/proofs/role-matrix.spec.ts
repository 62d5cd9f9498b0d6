import type { Permission, Role } from '@ikrar/domain';
import { aWorld, freshId } from '..';
import type { Persona, World } from '..';
import { readContract } from './contract';
import { send } from './recorder';

/**
 * Who may what, as it was agreed: written here by hand, compared with what the routes really answer.
 * a administrator, l lead, m member, n analyst, o official.
 */
const AGREED: Readonly<Record<Permission, string>> = {
  'session.read': 'almno',
  'session.manage': 'almno',
  'search.read': 'almno',
  'organisation.read': 'almno',
  'organisation.update': 'a',
  'membership.read': 'al',
  'membership.manage': 'a',
  'invitation.manage': 'a',
  'audit.read': 'a',
  'agreement.read': 'al',
  'agreement.manage': 'a',
  'area.read': 'almno',
  'area.tag': 'ao',
  'program.read': 'almn',
  'program.write': 'al',
  'team.read': 'alm',
  'team.manage': 'al',
  'institution.read': 'alm',
  'institution.write': 'alm',
  'event.read': 'almn',
  'event.write': 'alm',
  'event.move': 'al',
  'participant.read': 'alm',
  'participant.write': 'alm',
  'attendance.mark': 'alm',
  'consent.record': 'alm',
  'instrument.read': 'almn',
  'instrument.write': 'al',
  'instrument.publish': 'al',
  'deployment.read': 'alm',
  'deployment.manage': 'alm',
  'response.read': 'alm',
  'response.write': 'alm',
  'result.read': 'almn',
  'result.write': 'alm',
  'analysis.read': 'almn',
  'analysis.write': 'alm',
  'pledge.read': 'alm',
  'pledge.write': 'alm',
  'pledge.share': 'al',
  'pledge-text.write': 'al',
  'stakeholder.read': 'almo',
  'stakeholder.write': 'almo',
  'stakeholder.share': 'al',
  'board.read': 'almo',
  'district.read': 'o',
  'impact.read': 'aln',
};

const LETTERS: Readonly<Record<Role, string>> = {
  admin: 'a',
  lead: 'l',
  member: 'm',
  analyst: 'n',
  official: 'o',
};

describe('every route for every role', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  it('refuses whom the agreed table does not name, and nobody else', async () => {
    const { university, office } = world;
    const personas: [Role, Persona][] = [
      ['admin', university.asAdmin],
      ['lead', university.asLead],
      ['member', university.asMember],
      ['analyst', university.asAnalyst],
      ['official', office.asOfficial],
    ];
    const wrong = [];
    for (const operation of readContract()) {
      if (operation.permission === null || operation.operationId === 'signOut') continue;
      const agreed = AGREED[operation.permission as Permission] ?? 'not agreed';
      const parameters = Object.fromEntries(
        [...operation.template.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name ?? '', freshId()]),
      );
      for (const [role, persona] of personas) {
        const body = operation.method === 'GET' || operation.method === 'DELETE' ? undefined : {};
        const { status } = await send(persona, operation, parameters, body, null);
        if ((status === 403) === agreed.includes(LETTERS[role]))
          wrong.push({ operation: operation.operationId, role, status, agreed });
      }
      const { status } = await send(world.asNobody, operation, parameters, undefined, null);
      if (status !== 401) wrong.push({ operation: operation.operationId, role: 'nobody', status, agreed });
    }
    expect(wrong).toEqual([]);
  });
});
