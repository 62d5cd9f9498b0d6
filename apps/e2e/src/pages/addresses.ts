import assert from 'node:assert/strict';
import type { Desk } from '../support/desk.ts';
import { newId } from '../support/new-id.ts';
import { keptAnalysis } from './kept-analysis.ts';

interface Listed {
  readonly items: readonly { id: string; title?: string }[];
}

/** Real records of the demo for the parameters of the route table, by the route up to them. */
export type Records = Readonly<Record<string, string>>;

export async function findRecords(lead: Desk, admin: Desk, setupToken: string): Promise<Records> {
  const first = async (path: string, title = /./): Promise<string> => {
    const { status, body } = await lead.ask('GET', path);
    assert.equal(status, 200, `GET ${path}`);
    const found = (body as Listed).items.find((one) => title.test(one.title ?? ' '));
    return found?.id ?? assert.fail(`The demo has nothing at ${path}.`);
  };
  const event = await first('/events?limit=100', /Belakang Padang/);
  const invitation = await admin.ask('PUT', `/invitations/${newId()}`, {
    displayName: 'Anggota baru',
    role: 'member',
  });
  assert.equal(invitation.status, 201, JSON.stringify(invitation.body));
  const { token } = invitation.body as { token: string };
  const asked = await first(`/events/${event}/deployments`);
  const { body: entries } = await lead.ask('GET', `/events/${event}/deployments/${asked}/entries`);
  const answered = (entries as { items: { responseId: string | null }[] }).items.find(
    (one) => one.responseId,
  );
  return {
    'events/:id': event,
    'events/:eventId': event,
    'events/:eventId/questionnaires/:deploymentId': asked,
    'events/:eventId/questionnaires/:deploymentId/responses/:responseId':
      answered?.responseId ?? assert.fail('Nobody has answered.'),
    'programs/:id': await first('/programs'),
    'instruments/:id': await first('/instruments'),
    'analyses/:id': await keptAnalysis(lead),
    'volunteers/:id': await first('/pledges'),
    'stakeholders/organisations/:id': await first('/stakeholder-organisations'),
    'stakeholders/posts/:id': await first('/posts'),
    'invite/:token': token,
    'setup/:token': setupToken,
  };
}

/** `events/:id/summary` as an address that is there; a parameter nobody knows is a failure. */
export function addressOf(pattern: string, records: Records): string {
  if (pattern === '**') return 'no/such/page';
  const parts = pattern.split('/');
  const address = parts
    .map((part, at) => (part.startsWith(':') ? (records[parts.slice(0, at + 1).join('/')] ?? part) : part))
    .join('/');
  assert.doesNotMatch(address, /:/, `Tell apps/e2e/src/pages/addresses.ts which record ${pattern} shows.`);
  return address;
}
