import { newId } from '../../apps/api/src/platform/database/new-id';
import { LIBRARY_INSTRUMENTS, PLEDGE_TEXT, TPPO_BASIC } from '../../libs/domain/src';
import { chanceAfter, chanceBefore, sheet } from './answers';
import type { Answer, Client, SignIn } from './client';
import type { Clock } from './clock';
import { KELURAHAN, personNames } from './people';
import type { Sex } from './people';
import type { Random } from './random';

const PUPILS = 25;
const ABSENT = 1;
const WITHOUT_POST = 2;
const PLEDGERS = 18;

interface Participant extends Answer {
  readonly role: string;
  readonly className: string | null;
}

interface Membership {
  readonly role: string;
  readonly userId: string;
}

export interface SchoolEvent {
  readonly eventId: string;
  readonly joinCode: string;
  readonly pupils: readonly Participant[];
  readonly companions: readonly Participant[];
}

/** The session on the border island, planned: 25 pupils of classes X–XII aged 15–19 and their companions. */
export async function planSchoolEvent(lead: Client, random: Random): Promise<SchoolEvent> {
  const [programId, institutionId, eventId] = [newId(), newId(), newId()];
  await lead.put(`/programs/${programId}`, {
    title: 'PkM Pencegahan TPPO di Wilayah Perbatasan',
    year: 2024,
    scheme: 'Pemberdayaan Kemitraan Masyarakat',
    fundingSource: 'DIPA universitas',
    purpose:
      'Edukasi dan peningkatan kesadaran pelajar di pulau perbatasan melalui kampanye sosial dan pendidikan.',
  });
  await lead.put(`/institutions/${institutionId}`, {
    name: 'Madrasah Aliyah Belakang Padang (contoh)',
    kind: 'ma',
    areaCode: '21.71.01.1007',
    contactName: 'Kepala madrasah (contoh)',
    contactPosition: 'Kepala madrasah',
  });
  const event = await lead.put(`/events/${eventId}`, {
    programId,
    template: 'school',
    title: 'Sosialisasi Pencegahan TPPO bagi Pelajar Belakang Padang',
    institutionId,
    venueName: 'Aula madrasah',
    areaCode: '21.71.01.1007',
    startsAt: '2024-08-21T02:00:00.000Z',
    endsAt: '2024-08-21T05:00:00.000Z',
  });
  await team(lead, eventId, programId);
  const everybody = await roster(lead, eventId, random);
  await pledgeText(lead, eventId);
  await copyFromLibrary(lead);
  return {
    eventId,
    joinCode: event.joinCode,
    pupils: everybody.filter(({ role }) => role === 'participant'),
    companions: everybody.filter(({ role }) => role === 'companion'),
  };
}

/** Its morning, by the hours of the agenda. */
export async function holdSchoolEvent(
  as: SignIn,
  phone: Client,
  event: SchoolEvent,
  clock: Clock,
  random: Random,
): Promise<void> {
  const { eventId, pupils, companions } = event;
  clock.goTo('2024-08-21T01:45:00Z');
  const lead = await as('ketua');
  const opened = await lead.get<Answer>(`/events/${eventId}`);
  await lead.post(`/events/${eventId}/state`, { to: 'open' }, opened.version);
  for (const { id } of [...pupils.slice(ABSENT), ...companions]) {
    await lead.put(`/events/${eventId}/participants/${id}/attendance`, { present: true });
  }
  await questionnaires(as, phone, event, clock, random);
  clock.goTo('2024-08-21T05:00:00Z');
  const after = await as('ketua');
  await pledges(after, phone, event);
  const open = await after.get<Answer>(`/events/${eventId}`);
  const held = await after.post<Answer>(`/events/${eventId}/state`, { to: 'held' }, open.version);
  await after.post(`/events/${eventId}/state`, { to: 'evaluated' }, held.version);
}

async function team(lead: Client, eventId: string, programId: string): Promise<void> {
  const { items } = await lead.get<{ items: Membership[] }>('/memberships');
  const userId = items.find(({ role }) => role === 'member')?.userId;
  const members: readonly [string, string, string, string?][] = [
    ['Anggota Tim PkM', 'Asisten Ahli', 'member', userId],
    ['Dosen Pemateri (contoh)', 'Lektor', 'presenter'],
    ['Dosen Pemantik (contoh)', 'Asisten Ahli', 'discussion_igniter'],
    ['Mahasiswa Pencatat (contoh)', 'Mahasiswa', 'note_taker'],
  ];
  for (const [fullName, position, role, account] of members) {
    const student = role === 'note_taker';
    const { personId } = await lead.put(`/staff/${newId()}`, {
      fullName,
      position,
      unit: 'Ilmu Hubungan Internasional',
      employmentStatus: student ? 'student' : 'permanent',
      ...(account && { userId: account }),
    });
    await lead.put(`/events/${eventId}/members/${newId()}`, { personId, role });
    const duty = student ? 'student' : 'member';
    await lead.put(`/programs/${programId}/members/${newId()}`, { personId, duty });
  }
}

/** Through the import of a list, as a team would do it. */
async function roster(lead: Client, eventId: string, random: Random): Promise<readonly Participant[]> {
  const sexes: Sex[] = Array.from({ length: PUPILS }, (_, index) => (index % 9 < 5 ? 'female' : 'male'));
  const names = personNames(random, [...sexes, 'female', 'male']);
  const classes = ['X', 'XI', 'XII'];
  const rows = names.map((fullName, index) => {
    const pupil = index < PUPILS;
    const grade = index % classes.length;
    return {
      line: index + 2,
      fullName,
      role: pupil ? 'peserta' : 'pendamping',
      sex: (sexes[index] ?? (index === PUPILS ? 'female' : 'male')) === 'female' ? 'P' : 'L',
      ...(pupil && {
        className: classes[grade],
        birthYear: String(2009 - grade - random.below(3)),
        area: KELURAHAN[random.below(KELURAHAN.length)]?.[0],
      }),
      ...(!pupil && {
        represents: 'Madrasah Aliyah Belakang Padang (contoh)',
        birthYear: String(1980 + index - PUPILS),
      }),
    };
  });
  await lead.post(`/events/${eventId}/participants/import`, { rows, takeDoubtful: [] });
  const { items } = await lead.get<{ items: Participant[] }>(`/events/${eventId}/participants?limit=100`);
  return items;
}

async function pledgeText(lead: Client, eventId: string): Promise<void> {
  const pledgeTextId = newId();
  const { title, content, duties } = PLEDGE_TEXT;
  await lead.put(`/pledge-texts/${pledgeTextId}`, { title: title.id, content, duties });
  await lead.put(`/events/${eventId}/pledge-text`, { pledgeTextId });
}

/** What else asks for knowledge, to look at and to go on with; the event asks the short questionnaire. */
async function copyFromLibrary(lead: Client): Promise<void> {
  const others = LIBRARY_INSTRUMENTS.filter(
    ({ code, purpose }) => purpose === 'knowledge' && code !== TPPO_BASIC.code,
  );
  for (const { code, purpose, title } of others)
    await lead.put(`/instruments/${newId()}`, { title: title.id, purpose, from: { shipped: code } });
}

async function questionnaires(
  as: SignIn,
  phone: Client,
  hall: SchoolEvent,
  clock: Clock,
  random: Random,
): Promise<void> {
  const { eventId, joinCode } = hall;
  clock.goTo('2024-08-21T02:05:00Z');
  let lead = await as('ketua');
  const instrumentId = newId();
  await lead.put(`/instruments/${instrumentId}`, {
    title: TPPO_BASIC.title.id,
    purpose: TPPO_BASIC.purpose,
    from: { shipped: TPPO_BASIC.code },
  });
  const published = await lead.post<{ newest: { id: string } }>(
    `/instruments/${instrumentId}/publish`,
    {},
    1,
  );
  const deployment = { pre: newId(), post: newId() };
  for (const phase of ['pre', 'post'] as const) {
    await lead.put(`/events/${eventId}/deployments/${deployment[phase]}`, {
      phase,
      instrumentVersionId: published.newest.id,
    });
  }
  const answering = hall.pupils.slice(ABSENT).map((pupil) => ({ pupil, before: chanceBefore(random) }));
  const send = (deploymentId: string, personalCode: string, answers: object): Promise<Answer> =>
    phone.put(`/public/events/${joinCode}/responses/${newId()}`, {
      personalCode,
      deploymentId,
      answers,
      claimedAt: new Date().toISOString(),
    });
  const opening = (phase: 'pre' | 'post', what: 'open' | 'close'): Promise<Answer> =>
    lead.post(`/events/${eventId}/deployments/${deployment[phase]}/${what}`, {});
  await opening('pre', 'open');
  for (const { pupil, before } of answering)
    await send(deployment.pre, pupil.personalCode, sheet(random, before, 3));
  await opening('pre', 'close');
  clock.goTo('2024-08-21T04:30:00Z');
  lead = await as('ketua');
  await opening('post', 'open');
  for (const { pupil, before } of answering.slice(WITHOUT_POST)) {
    await send(deployment.post, pupil.personalCode, sheet(random, chanceAfter(before), 4));
  }
  await opening('post', 'close');
}

async function pledges(
  lead: Client,
  phone: Client,
  { eventId, joinCode, pupils, companions }: SchoolEvent,
): Promise<void> {
  const { pledge } = await phone.get<{ pledge: { textId: string } }>(`/public/events/${joinCode}`);
  for (const { personalCode } of pupils.slice(ABSENT, ABSENT + PLEDGERS)) {
    await phone.put(`/public/events/${joinCode}/pledges/${newId()}`, {
      personalCode,
      pledgeTextId: pledge.textId,
      duties: ['educate_peers', 'share_help_numbers'],
      shareWanted: false,
      claimedAt: new Date().toISOString(),
    });
  }
  for (const { id: participantId } of companions) {
    await lead.put(`/events/${eventId}/pledges/${newId()}`, {
      participantId,
      duties: ['educate_residents', 'liaise'],
      areaCode: '21.71.01.1007',
      shareWanted: true,
    });
  }
}
