import 'reflect-metadata';
import { createApp } from '../../apps/api/src/create-app';
import { newId } from '../../apps/api/src/platform/database/new-id';
import { readConfiguration } from '../../apps/api/src/platform/config';
import { Client } from './client';
import { network } from './network';
import { createOrganisation, DEMO_PASSWORD } from './organisations';
import { publicDiscussion } from './public-discussion';
import { Random } from './random';
import { schoolEvent } from './school-event';

/**
 * Fills an empty database with two universities and a kecamatan office, and the two events of the papers
 * by their facts alone: the people are generated, the answers come from the seeded generator in answers.ts,
 * and neither is a result of anybody. Everything but the accounts goes the way of every user, over HTTP.
 * The last line of output names the sign-ins.
 */
const SEED = 20240821;
const PREPARING_DAYS = 14;

const configuration = {
  ...readConfiguration(process.env),
  port: 0,
  host: '127.0.0.1',
  tls: null,
  secure: false,
  demoSignIn: true,
};
const app = await createApp(configuration, null);
await app.listen(0, '127.0.0.1');
try {
  const origin = await app.getUrl();
  const as = (username: string): Promise<Client> => new Client(origin).signIn(username, DEMO_PASSWORD);
  await createOrganisation(
    app,
    { name: 'Universitas Kepulauan (contoh)', shortName: 'UKEP', kind: 'university', areaCode: '21.71' },
    [
      { username: 'admin', displayName: 'Admin UKEP', role: 'admin' },
      { username: 'ketua', displayName: 'Ketua Tim PkM', role: 'lead' },
      { username: 'anggota', displayName: 'Anggota Tim PkM', role: 'member' },
      { username: 'analis', displayName: 'Analis Pusat Gender', role: 'analyst' },
    ],
  );
  await createOrganisation(
    app,
    { name: 'Universitas Islam Musi (contoh)', shortName: 'UIM', kind: 'university', areaCode: '16.71' },
    [{ username: 'ketua-musi', displayName: 'Ketua Pusat Gender', role: 'lead' }],
  );
  const officeId = await createOrganisation(
    app,
    {
      name: 'Kecamatan Belakang Padang (contoh)',
      shortName: 'Kec. Belakang Padang',
      kind: 'government_office',
      areaCode: '21.71.01',
    },
    [{ username: 'camat', displayName: 'Staf Kecamatan', role: 'official', areaCode: '21.71.01' }],
  );
  const random = new Random(SEED);
  const [admin, lead, phone] = [await as('admin'), await as('ketua'), new Client(origin)];
  say('a session with 25 pupils');
  const event = await schoolEvent(lead, phone, random);
  say('six kelurahan and their stakeholders');
  await network(admin, lead, officeId, event, random);
  say('a public discussion');
  await publicDiscussion(await as('ketua-musi'), random);
  await nextVisit(lead, event.programId);
} finally {
  await app.close();
}

/** So that the desk has something to prepare. */
async function nextVisit(lead: Client, programId: string): Promise<void> {
  const start = new Date(Date.now() + PREPARING_DAYS * 86_400_000);
  start.setUTCHours(2, 0, 0, 0);
  await lead.put(`/events/${newId()}`, {
    programId,
    template: 'school',
    title: 'Sosialisasi lanjutan di Pulau Terung',
    areaCode: '21.71.01.1004',
    startsAt: start.toISOString(),
    endsAt: new Date(start.getTime() + 3 * 3_600_000).toISOString(),
  });
}

function say(what: string): void {
  process.stdout.write(`${what}\n`);
}

const signIns = [
  ['Ketua tim (universitas)', 'ketua'],
  ['Anggota tim', 'anggota'],
  ['Analis pusat gender', 'analis'],
  ['Admin organisasi', 'admin'],
  ['Staf kecamatan', 'camat'],
  ['Ketua (universitas lain)', 'ketua-musi'],
].map(([who, identifier]) => ({ who, identifier, password: DEMO_PASSWORD }));
process.stdout.write(`${JSON.stringify({ signIns })}\n`);
