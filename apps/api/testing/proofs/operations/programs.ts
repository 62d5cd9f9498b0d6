import { freshId } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';
import { text, VILLAGE } from './values';

export interface EventIds {
  readonly eventId: string;
  readonly joinCode: string;
}

export async function programs(recorder: Recorder, { asAdmin }: Organisation): Promise<EventIds> {
  const [programId, eventId, staffId, institutionId, inProgram, inEvent] = Array.from(
    { length: 6 },
    freshId,
  ) as [string, string, string, string, string, string];
  await recorder.call(asAdmin, 'putProgram', { id: programId }, { title: 'Program uji', year: 2026 });
  await recorder.call(asAdmin, 'changeProgram', { id: programId }, { scheme: 'PKM' }, 1);
  await recorder.call(asAdmin, 'getProgram', { id: programId });
  await recorder.call(asAdmin, 'getProgramImpact', { programId });
  await recorder.call(
    asAdmin,
    'putInstitution',
    { id: institutionId },
    { name: 'MA Uji', kind: 'ma', areaCode: VILLAGE },
  );
  await recorder.call(asAdmin, 'changeInstitution', { id: institutionId }, { npsn: '10101010' }, 1);
  await recorder.call(asAdmin, 'getInstitution', { id: institutionId });
  const staff = await recorder.call(
    asAdmin,
    'putStaff',
    { id: staffId },
    { fullName: 'Dosen Uji', position: 'Lektor' },
  );
  await recorder.call(asAdmin, 'changeStaff', { id: staffId }, { titleAfter: 'M.Hum.' }, 1);
  const personId = text(staff.body.personId);
  await recorder.call(
    asAdmin,
    'putProgramMember',
    { programId, memberId: inProgram },
    { personId, duty: 'member' },
  );
  await recorder.call(asAdmin, 'listProgramMembers', { programId });
  const event = await recorder.call(
    asAdmin,
    'putEvent',
    { id: eventId },
    {
      programId,
      institutionId,
      title: 'Sosialisasi uji',
      kind: 'outreach',
      targetGroup: 'pupils',
      zone: 'Asia/Jakarta',
      areaCode: VILLAGE,
      startsAt: '2026-01-10T02:00:00.000Z',
      endsAt: '2026-01-10T05:00:00.000Z',
    },
  );
  await recorder.call(
    asAdmin,
    'putEventMember',
    { eventId, memberId: inEvent },
    { personId, role: 'presenter' },
  );
  await recorder.call(asAdmin, 'listEventMembers', { eventId });
  for (const operation of [
    'listPrograms',
    'listEvents',
    'listStaff',
    'listUnrecordedAccounts',
    'listInstitutions',
  ])
    await recorder.call(asAdmin, operation);
  const agenda = {
    items: [
      {
        id: freshId(),
        stage: 'lecture',
        title: 'Ceramah',
        minutes: 45,
        personIds: [personId],
        topics: ['definition'],
      },
    ],
  };
  const topics = {
    items: [
      {
        id: freshId(),
        topic: 'definition',
        aspect: 'Pengertian',
        explanation: 'Apa itu TPPO',
        minutes: 15,
        covered: null,
      },
    ],
  };
  const version = Number(event.body.version);
  const planned = await recorder.call(asAdmin, 'replaceAgenda', { id: eventId }, agenda, version);
  const matrix = await recorder.call(
    asAdmin,
    'replaceTopics',
    { id: eventId },
    topics,
    Number(planned.body.version ?? version),
  );
  await recorder.call(
    asAdmin,
    'changeEvent',
    { id: eventId },
    { venueName: 'Aula' },
    Number(matrix.body.version ?? version),
  );
  const open = await recorder.call(asAdmin, 'getEvent', { id: eventId });
  await recorder.call(asAdmin, 'moveEvent', { id: eventId }, { to: 'open' }, Number(open.body.version));
  await recorder.call(asAdmin, 'removeEventMember', { eventId, memberId: inEvent });
  await recorder.call(asAdmin, 'removeProgramMember', { programId, memberId: inProgram });
  return { eventId, joinCode: text(event.body.joinCode) };
}
