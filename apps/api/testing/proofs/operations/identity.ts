import { asOwner, freshId } from '../..';
import type { Organisation, World } from '../..';
import { Passwords } from '../../../src/platform/auth/passwords';
import { newToken } from '../../../src/platform/auth/tokens';
import type { Recorder } from '../recorder';
import { text } from './values';

const PASSWORD = 'perahu hijau menyeberang pelan';

export async function identity(
  recorder: Recorder,
  world: World,
  { asAdmin, asLead }: Organisation,
): Promise<void> {
  for (const operation of ['getLiveness', 'getReadiness', 'listHelpChannels'])
    await recorder.call(world.asNobody, operation);
  for (const operation of [
    'getSession',
    'listOffices',
    'listMemberships',
    'listInvitations',
    'listAgreements',
    'listAuditEntries',
  ]) {
    await recorder.call(asAdmin, operation);
  }
  const own = await recorder.call(asAdmin, 'getOrganisation');
  await recorder.call(asAdmin, 'changeOrganisation', {}, { shortName: 'Uji' }, Number(own.body.version));
  await recorder.call(asLead, 'changeAccount', {}, { locale: 'en' });
  const members = (await recorder.call(asAdmin, 'listMemberships')).body.items as unknown as {
    id: string;
    role: string;
    version: number;
  }[];
  const official = members.find(({ role }) => role === 'official');
  await recorder.call(
    asAdmin,
    'changeMembership',
    { id: text(official?.id) },
    { role: 'official' },
    official?.version ?? 0,
  );

  const invite = async (): Promise<{ id: string; token: string }> => {
    const id = freshId();
    const answer = await recorder.call(
      asAdmin,
      'putInvitation',
      { id },
      { displayName: 'Undangan Uji', role: 'member' },
    );
    return { id, token: text(answer.body.token) };
  };
  const [first, second, third] = [await invite(), await invite(), await invite()];
  await recorder.call(world.asNobody, 'getInvitationGreeting', { token: first.token });
  const username = `baru-${first.id}`.slice(0, 40);
  await recorder.call(
    world.asNobody,
    'acceptInvitation',
    { token: first.token },
    { displayName: 'Baru', username, password: PASSWORD },
  );
  await recorder.call(world.asNobody, 'signIn', {}, { identifier: username, password: PASSWORD });
  await recorder.call(asAdmin, 'revokeInvitation', { id: second.id });
  const setUp = async (name: string): Promise<void> => {
    const { token, hash } = newToken();
    const now = new Date();
    await asOwner((client) =>
      client.query('insert into setup_tokens (token_hash, created_at, expires_at) values ($1, $2, $3)', [
        hash,
        now,
        new Date(now.getTime() + 60_000),
      ]),
    );
    await recorder.call(world.asNobody, 'getSetupGreeting', { token });
    await recorder.call(
      world.asNobody,
      'setUp',
      { token },
      {
        organisation: { name: 'Universitas Uji', shortName: 'UU', kind: 'university' },
        administrator: { displayName: 'Uji Admin', username: name, password: PASSWORD },
      },
    );
  };
  const other = `lain-${third.id}`.slice(0, 40);
  await setUp(other);
  await recorder.call(
    world.asNobody,
    'joinByInvitation',
    { token: third.token },
    { identifier: other, password: PASSWORD },
  );
}

/** What ends a session or changes it comes last, with people nobody needs any more. */
export async function leave(recorder: Recorder, world: World, { asMember }: Organisation): Promise<void> {
  const session = await asMember.get('/api/session');
  const { id } = session.body.membership as unknown as { id: string };
  const switched = await recorder.call(asMember, 'switchMembership', {}, { membershipId: id });
  const again = asMember.signedInBy(switched);
  const passwordHash = await world.app.get(Passwords).hash(PASSWORD);
  await world.sql(null, 'update users set password_hash = $2 where id = $1', [again.userId, passwordHash]);
  await recorder.call(
    again,
    'changePassword',
    {},
    { currentPassword: PASSWORD, newPassword: 'kapal biru pulang sore hari' },
  );
  await recorder.call(again, 'signOut');
}
