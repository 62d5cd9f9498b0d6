import 'reflect-metadata';
import { createApp } from '../../apps/api/src/create-app';
import { newId } from '../../apps/api/src/platform/database/new-id';
import { readConfiguration } from '../../apps/api/src/platform/config';
import { Client } from './client';
import type { SignIn } from './client';
import { Clock } from './clock';
import { FollowUp } from './follow-up';
import { agreement, posts } from './network';
import { createOrganisation, DEMO_PASSWORD } from './organisations';
import { holdDiscussion, planDiscussion } from './public-discussion';
import { Random } from './random';
import { holdSchoolEvent, planSchoolEvent } from './school-event';

/**
 * Fills an empty database with two universities and a kecamatan office, and the two events of the papers
 * by their facts alone: the people are generated, the answers come from the seeded generator in answers.ts,
 * and neither is a result of anybody. Everything but the accounts goes the way of every user, over HTTP, and
 * on its own day: the clock of this program is set to it, so that what hangs on an event follows it, and
 * what is due is due around the day on which the demo is filled.
 * The last line of output names the sign-ins.
 */
const SEED = 20240821;
const PREPARING_DAYS = 14;

const clock = new Clock();
clock.goTo('2024-07-15T03:00:00Z');

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
  const as: SignIn = (username) => new Client(origin).signIn(username, DEMO_PASSWORD);
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
  const phone = new Client(origin);
  say('a session with 25 pupils');
  const event = await planSchoolEvent(await as('ketua'), random);
  await holdSchoolEvent(as, phone, event, clock, random);
  say('what became of their pledges');
  clock.goTo('2024-08-22T03:00:00Z');
  const agreementId = await agreement(await as('admin'), officeId);
  await new FollowUp(as, clock, event).run(agreementId);
  say('six kelurahan and their stakeholders');
  clock.goTo(clock.morning(-14));
  await posts(await as('ketua'), agreementId, clock, random);
  say('a public discussion');
  clock.goTo('2024-09-02T03:00:00Z');
  const discussion = await planDiscussion(await as('ketua-musi'), random);
  clock.goTo('2024-09-25T01:30:00Z');
  await holdDiscussion(await as('ketua-musi'), discussion);
  clock.goToPresent();
  await nextVisit(await as('ketua'));
} finally {
  await app.close();
}

/** So that the desk has something to prepare: a visit to come, in a program of its year. */
async function nextVisit(lead: Client): Promise<void> {
  const start = new Date(clock.morning(PREPARING_DAYS));
  start.setUTCHours(2);
  const programId = newId();
  await lead.put(`/programs/${programId}`, {
    title: 'PkM Lanjutan: Relawan Pencegahan TPPO di Pulau Perbatasan',
    year: start.getUTCFullYear(),
    scheme: 'Pemberdayaan Kemitraan Masyarakat',
    fundingSource: 'DIPA universitas',
    purpose: 'Mendampingi relawan pelajar dan mengunjungi kelurahan lain di kecamatan yang sama.',
  });
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
