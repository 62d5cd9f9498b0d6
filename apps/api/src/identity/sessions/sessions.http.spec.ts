import { Client } from 'pg';
import { aWorld, workerDatabaseUrl } from '../../../testing';
import type { World } from '../../../testing';
import { newToken } from '../../platform/auth/tokens';

const PASSWORD = 'perahu hijau menyeberang pelan';

describe('signing in', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  async function aSetupToken(): Promise<string> {
    const { token, hash } = newToken();
    const now = new Date();
    const owner = new Client({ connectionString: await workerDatabaseUrl('ikrar_owner') });
    await owner.connect();
    await owner.query('insert into setup_tokens (token_hash, created_at, expires_at) values ($1, $2, $3)', [
      hash,
      now,
      new Date(now.getTime() + 60_000),
    ]);
    await owner.end();
    return token;
  }

  const setup = (username: string, password = PASSWORD) => ({
    organisation: { name: 'Universitas Uji', shortName: 'UU', kind: 'university' },
    administrator: { displayName: 'Uji Admin', username, password },
  });

  it('makes an organisation with its first administrator, once', async () => {
    const token = await aSetupToken();
    const name = `admin-${Date.now()}`;
    const first = await world.asNobody.post(`/api/public/setup/${token}`, setup(name));
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ membership: { role: 'admin', organisationName: 'Universitas Uji' } });
    expect(first.headers.get('set-cookie')).toMatch(/^ikrar=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    const second = await world.asNobody.post(`/api/public/setup/${token}`, setup(`${name}x`));
    expect(second).toMatchObject({ status: 410, body: { code: 'setup.ended' } });
  });

  it('refuses a short and a guessable password by the name of its field', async () => {
    const token = await aSetupToken();
    const short = await world.asNobody.post(`/api/public/setup/${token}`, setup('pendek', 'singkat'));
    expect(short).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'administrator.password', code: 'minLength' }] },
    });
    const easy = await world.asNobody.post(`/api/public/setup/${token}`, setup('mudah', 'qwertyqwerty'));
    expect(easy).toMatchObject({ status: 422, body: { code: 'account.password-weak' } });
  });

  it('names the field when another account has the user name or the e-mail', async () => {
    const username = `dipakai-${Date.now()}`;
    const email = `${username}@contoh.ac.id`;
    const body = setup(username);
    const taken = { ...body, administrator: { ...body.administrator, email } };
    expect((await world.asNobody.post(`/api/public/setup/${await aSetupToken()}`, taken)).status).toBe(201);
    const token = await aSetupToken();
    const conflict = (field: string) => ({
      status: 409,
      body: {
        code: 'account.identifier-taken',
        errors: [{ field: `administrator.${field}`, code: `${field}-taken` }],
      },
    });
    const send = (administrator: object) =>
      world.asNobody.post(`/api/public/setup/${token}`, { ...taken, administrator });
    const { administrator } = taken;
    expect(await send({ ...administrator, email: `lain-${email}` })).toMatchObject(conflict('username'));
    expect(await send({ ...administrator, username: `${username}x` })).toMatchObject(conflict('email'));
    // The link was not used up by what was refused.
    expect((await send({ ...administrator, username: `${username}x`, email: undefined })).status).toBe(201);
  });

  it('signs in by user name in any case and answers a wrong password like an unknown name', async () => {
    const name = `masuk-${Date.now()}`;
    await world.asNobody.post(`/api/public/setup/${await aSetupToken()}`, setup(name));
    const right = await world.asNobody.post('/api/session', {
      identifier: ` ${name.toUpperCase()}`,
      password: PASSWORD,
    });
    expect(right.status).toBe(201);
    const wrong = await world.asNobody.post('/api/session', {
      identifier: name,
      password: 'bukan sandi yang ini',
    });
    const unknown = await world.asNobody.post('/api/session', {
      identifier: 'tiada',
      password: 'bukan sandi yang ini',
    });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'session.wrong-credentials' } });
    expect(unknown.text).toBe(wrong.text);
  });

  it('keeps the language of the account for the next machine, and of nobody else', async () => {
    const name = `bahasa-${Date.now()}`;
    const made = await world.asNobody.post(`/api/public/setup/${await aSetupToken()}`, setup(name));
    expect(made.body.account).toMatchObject({ locale: 'id' });
    const here = world.asNobody.signedInBy(made);
    expect((await here.patch('/api/session/account', { locale: 'en' }, null)).status).toBe(204);
    expect((await here.get('/api/session')).body.account).toMatchObject({ locale: 'en' });
    const there = await world.asNobody.post('/api/session', { identifier: name, password: PASSWORD });
    expect(there.body.account).toMatchObject({ locale: 'en' });
    expect((await world.asLead.get('/api/session')).body.account).toMatchObject({ locale: 'id' });
    expect((await here.patch('/api/session/account', { locale: 'nl' }, null)).status).toBe(422);
    expect((await world.asNobody.patch('/api/session/account', { locale: 'en' }, null)).status).toBe(401);
  });

  it('slows guesses on one account, and on no other', async () => {
    const name = `tebak-${Date.now()}`;
    const guesses = [];
    for (let guess = 0; guess < 8; guess += 1) {
      guesses.push(
        await world.asNobody.post('/api/session', { identifier: name, password: `tebakan nomor ${guess}` }),
      );
    }
    expect(guesses.map((one) => one.status)).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    expect(Number(guesses[6]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const neighbour = await world.asNobody.post('/api/session', {
      identifier: `${name}-lain`,
      password: 'tebakan',
    });
    expect(neighbour.status).toBe(401);
  });

  it('refuses a change that no page of ours asked for', async () => {
    const body = { identifier: 'siapa', password: 'apa pun' };
    const withoutHeader = await world.asNobody.send('POST', '/api/session', body, { 'X-CSRF': '' });
    const crossSite = await world.asNobody.send('POST', '/api/session', body, {
      'Sec-Fetch-Site': 'cross-site',
    });
    const otherOrigin = await world.asNobody.send('POST', '/api/session', body, {
      Origin: 'http://jahat.example',
    });
    for (const answer of [withoutHeader, crossSite, otherOrigin]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'request-not-trusted' } });
    }
  });

  it('tells who is signed in, and leaves a row', async () => {
    const answer = await world.asLead.get('/api/session');
    expect(answer).toMatchObject({
      status: 200,
      body: { membership: { role: 'lead', organisationId: world.university.id } },
    });
    expect(await world.asNobody.get('/api/session')).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select 1 from audit_log where action = 'getSession'`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('ends the session at sign-out', async () => {
    const { asMember } = world.other;
    expect((await asMember.delete('/api/session')).status).toBe(204);
    expect((await asMember.get('/api/session')).status).toBe(401);
  });
});

describe('invitations and memberships', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  const invite = (id: string, body: object = { displayName: 'Dewi Uji', role: 'member' }) =>
    world.asAdmin.put(`/api/invitations/${id}`, body);

  it('gives the link once, confirms a retry, refuses another body', async () => {
    const id = '01990000-0000-7000-8000-000000000001';
    const created = await invite(id);
    expect(created.status).toBe(201);
    expect(created.body.token).toMatch(/^[\w-]{43}$/);
    expect(await invite(id)).toMatchObject({ status: 200, body: { token: null } });
    expect(await invite(id, { displayName: 'Lain', role: 'admin' })).toMatchObject({
      status: 409,
      body: { code: 'id-conflict' },
    });
    const greeting = await world.asNobody.get(`/api/public/invitations/${String(created.body.token)}`);
    expect(greeting).toMatchObject({ status: 200, body: { displayName: 'Dewi Uji', role: 'member' } });
    const account = { displayName: 'Dewi Uji', username: `dewi-${Date.now()}`, password: PASSWORD };
    const accepted = await world.asNobody.post(
      `/api/public/invitations/${String(created.body.token)}/accept`,
      account,
    );
    expect(accepted).toMatchObject({
      status: 201,
      body: { membership: { role: 'member', organisationId: world.university.id } },
    });
    const again = await world.asNobody.post(`/api/public/invitations/${String(created.body.token)}/accept`, {
      ...account,
      username: `${account.username}x`,
    });
    expect(again).toMatchObject({ status: 410, body: { code: 'invitation.ended' } });
  });

  it('stays open when the user name is taken, and says so at the field', async () => {
    const account = { displayName: 'Rani Uji', username: `rani-${Date.now()}`, password: PASSWORD };
    const links = ['01990000-0000-7000-8000-000000000003', '01990000-0000-7000-8000-000000000004'];
    const accept = async (id: string, body: object) => {
      const { token } = (await invite(id)).body;
      return (more: object) =>
        world.asNobody.post(`/api/public/invitations/${String(token)}/accept`, { ...body, ...more });
    };
    const [first, second] = await Promise.all(links.map((id) => accept(id, account)));
    expect((await first?.({}))?.status).toBe(201);
    expect(await second?.({})).toMatchObject({
      status: 409,
      body: { errors: [{ field: 'username', code: 'username-taken' }] },
    });
    expect((await second?.({ username: `${account.username}x` }))?.status).toBe(201);
  });

  it('needs an area for an official, and an administrator to invite', async () => {
    const id = '01990000-0000-7000-8000-000000000002';
    const answer = await invite(id, { displayName: 'Camat Uji', role: 'official' });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'areaCode', code: 'required' }] },
    });
    expect(
      (await world.asLead.put(`/api/invitations/${id}`, { displayName: 'X', role: 'member' })).status,
    ).toBe(403);
  });

  it('keeps the last administrator, and takes a right away at once', async () => {
    const members = await world.asAdmin.get('/api/memberships');
    const items = members.body.items as unknown as { id: string; role: string; version: number }[];
    const admin = items.find((one) => one.role === 'admin');
    const member = items.find((one) => one.role === 'member');
    expect(await world.asAdmin.patch(`/api/memberships/${admin?.id}`, { role: 'lead' }, 1)).toMatchObject({
      status: 409,
      body: { code: 'membership.last-admin' },
    });
    expect(await world.asAdmin.patch(`/api/memberships/${member?.id}`, { ended: true }, null)).toMatchObject({
      status: 428,
    });
    expect(await world.asAdmin.patch(`/api/memberships/${member?.id}`, { ended: true }, 7)).toMatchObject({
      status: 412,
      body: { current: { version: 1 } },
    });
    const lead = items.find((one) => one.role === 'lead');
    expect((await world.asAdmin.patch(`/api/memberships/${lead?.id}`, { ended: true }, 1)).status).toBe(200);
    expect((await world.asLead.get('/api/session')).status).toBe(401);
    expect(
      (await world.other.asAdmin.patch(`/api/memberships/${member?.id}`, { ended: true }, 1)).status,
    ).toBe(404);
  });

  it('agrees to share with an office of the area, and ends it', async () => {
    const id = '01990000-0000-7000-8000-000000000003';
    const body = { officeId: world.office.id, areaCode: '21.71.01', validFrom: '2024-01-01' };
    expect((await world.asAdmin.put(`/api/agreements/${id}`, body)).status).toBe(201);
    expect((await world.asAdmin.put(`/api/agreements/${id}`, body)).status).toBe(200);
    expect(
      await world.asAdmin.put(`/api/agreements/${id.replace('0003', '0004')}`, {
        ...body,
        areaCode: '16.71',
      }),
    ).toMatchObject({ status: 422, body: { code: 'agreement.office-unknown' } });
    expect((await world.other.asAdmin.post(`/api/agreements/${id}/end`)).status).toBe(404);
    expect(await world.asAdmin.post(`/api/agreements/${id}/end`)).toMatchObject({
      status: 200,
      body: { endedAt: expect.any(String) },
    });
  });
});
