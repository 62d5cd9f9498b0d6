import { PLEDGE_TEXT, TPPO_BASIC } from '@ikrar/domain';
import { asOwner, freshId, rightAnswers } from '..';
import type { Organisation, World } from '..';
import { Passwords } from '../../src/platform/auth/passwords';
import { newToken } from '../../src/platform/auth/tokens';
import type { Recorder } from './recorder';

const VILLAGE = '21.71.01.1006';
const PASSWORD = 'perahu hijau menyeberang pelan';
const text = (value: unknown): string => String(value);

/** Uses every operation of the contract once as the people of one organisation, each with success. */
export async function everyOperation(
  recorder: Recorder,
  world: World,
  organisation: Organisation,
): Promise<void> {
  await identity(recorder, world, organisation);
  const agreementId = freshId();
  await recorder.call(
    organisation.asAdmin,
    'putAgreement',
    { id: agreementId },
    { officeId: world.office.id, areaCode: '21.71.01', validFrom: '2024-01-01' },
  );
  await regionsAndStakeholders(recorder, organisation, agreementId);
  const event = await programs(recorder, organisation);
  const hall = await participants(recorder, organisation, event);
  await questionnaires(recorder, organisation, hall);
  await pledges(recorder, organisation, hall, agreementId);
  await recorder.call(organisation.asAdmin, 'endAgreement', { id: agreementId });
  await recorder.call(organisation.asAnalyst, 'getImpact');
  await recorder.call(world.asOfficial, 'getDistrict');
  await leave(recorder, world, organisation);
}

async function identity(recorder: Recorder, world: World, { asAdmin, asLead }: Organisation): Promise<void> {
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

async function regionsAndStakeholders(
  recorder: Recorder,
  { asAdmin }: Organisation,
  agreementId: string,
): Promise<void> {
  await recorder.call(asAdmin, 'listAreas');
  await recorder.call(asAdmin, 'getArea', { code: VILLAGE });
  await recorder.call(asAdmin, 'putAreaTag', { code: VILLAGE, tag: 'border' });
  await recorder.call(asAdmin, 'removeAreaTag', { code: VILLAGE, tag: 'border' });
  const [id, postId, holderId] = [freshId(), freshId(), freshId()];
  await recorder.call(
    asAdmin,
    'putStakeholderOrganisation',
    { id },
    { name: 'Polsek Uji', sector: 'APH', areaCode: '21.71.01' },
  );
  await recorder.call(asAdmin, 'patchStakeholderOrganisation', { id }, { name: 'Polsek Uji Dua' }, 1);
  await recorder.call(
    asAdmin,
    'putPost',
    { id: postId },
    { roleCode: 'PEM-LURAH', areaCode: VILLAGE, status: 'identified' },
  );
  await recorder.call(
    asAdmin,
    'patchPost',
    { id: postId },
    { status: 'contacted', stakeholderOrganisationId: id },
    1,
  );
  await recorder.call(
    asAdmin,
    'putHolder',
    { id: postId, holderId },
    { fullName: 'Lurah Uji', basis: 'public_post' },
  );
  await recorder.call(asAdmin, 'patchHolder', { id: postId, holderId }, { verifiedOn: '2026-11-01' }, 1);
  for (const operation of ['listStakeholderOrganisations', 'listPosts'])
    await recorder.call(asAdmin, operation);
  const post = await recorder.call(asAdmin, 'getPost', { id: postId });
  await recorder.call(
    asAdmin,
    'sharePost',
    { id: postId },
    { agreementId, withHolder: true },
    Number(post.body.version),
  );
  await recorder.call(asAdmin, 'unsharePost', { id: postId });
  await recorder.call(asAdmin, 'shareStakeholderOrganisation', { id }, { agreementId }, 2);
  await recorder.call(asAdmin, 'unshareStakeholderOrganisation', { id });
  await recorder.call(asAdmin, 'listBoards');
  await recorder.call(asAdmin, 'getBoard', { areaCode: '21.71.01' });
}

export interface EventIds {
  readonly eventId: string;
  readonly joinCode: string;
}

async function programs(recorder: Recorder, { asAdmin }: Organisation): Promise<EventIds> {
  const [programId, eventId, staffId, institutionId, inProgram, inEvent] = Array.from(
    { length: 6 },
    freshId,
  ) as [string, string, string, string, string, string];
  await recorder.call(asAdmin, 'putProgram', { id: programId }, { title: 'Program uji', year: 2026 });
  await recorder.call(asAdmin, 'patchProgram', { id: programId }, { scheme: 'PKM' }, 1);
  await recorder.call(asAdmin, 'getProgram', { id: programId });
  await recorder.call(
    asAdmin,
    'putInstitution',
    { id: institutionId },
    { name: 'MA Uji', kind: 'ma', areaCode: VILLAGE },
  );
  await recorder.call(asAdmin, 'patchInstitution', { id: institutionId }, { npsn: '10101010' }, 1);
  await recorder.call(asAdmin, 'getInstitution', { id: institutionId });
  const staff = await recorder.call(
    asAdmin,
    'putStaff',
    { id: staffId },
    { fullName: 'Dosen Uji', position: 'Lektor' },
  );
  await recorder.call(asAdmin, 'patchStaff', { id: staffId }, { titleAfter: 'M.Hum.' }, 1);
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
  for (const operation of ['listPrograms', 'listEvents', 'listStaff', 'listInstitutions'])
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
    'patchEvent',
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

interface HallIds extends EventIds {
  readonly participantId: string;
  readonly personalCode: string;
}

async function participants(
  recorder: Recorder,
  { asAdmin }: Organisation,
  event: EventIds,
): Promise<HallIds> {
  const { eventId } = event;
  const id = freshId();
  const put = await recorder.call(
    asAdmin,
    'putParticipant',
    { eventId, id },
    { fullName: 'Harun', role: 'participant', birthYear: 1990 },
  );
  await recorder.call(asAdmin, 'changeParticipant', { eventId, id }, { className: 'XI' }, 1);
  await recorder.call(asAdmin, 'markAttendance', { eventId, id }, { present: true });
  const rows = [{ line: 2, fullName: 'Rina Wati', birthYear: '2007' }];
  await recorder.call(asAdmin, 'previewParticipantImport', { eventId }, { rows });
  const done = await recorder.call(asAdmin, 'importParticipants', { eventId }, { rows, takeDoubtful: [] });
  await recorder.call(asAdmin, 'removeParticipants', { eventId }, { ids: done.body.addedIds });
  const leaver = freshId();
  await recorder.call(
    asAdmin,
    'putParticipant',
    { eventId, id: leaver },
    { fullName: 'Doni', role: 'participant' },
  );
  await recorder.call(asAdmin, 'removeParticipant', { eventId, id: leaver });
  for (const operation of ['listParticipants', 'getAttendanceCounts', 'listSlips'])
    await recorder.call(asAdmin, operation, { eventId });
  await recorder.call(asAdmin, 'listConsents', { eventId, participantId: id });
  return { ...event, participantId: id, personalCode: text(put.body.personalCode) };
}

async function questionnaires(recorder: Recorder, { asAdmin }: Organisation, hall: HallIds): Promise<void> {
  const { eventId, joinCode, personalCode } = hall;
  const [id, deploymentId] = [freshId(), freshId()];
  await recorder.call(
    asAdmin,
    'putInstrument',
    { id },
    { title: 'Instrumen uji', content: TPPO_BASIC.content },
  );
  await recorder.call(asAdmin, 'updateInstrument', { id }, { title: 'Instrumen uji dua' }, 1);
  const draft = await recorder.call(asAdmin, 'getInstrument', { id });
  const published = await recorder.call(asAdmin, 'publishInstrument', { id }, {}, Number(draft.body.version));
  await recorder.call(asAdmin, 'listInstruments');
  const instrumentVersionId = (published.body as unknown as { newest: { id: string } }).newest.id;
  await recorder.call(
    asAdmin,
    'putDeployment',
    { eventId, id: deploymentId },
    { phase: 'pre', instrumentVersionId },
  );
  await recorder.call(asAdmin, 'updateDeployment', { eventId, id: deploymentId }, { instrumentVersionId }, 1);
  await recorder.call(asAdmin, 'listDeployments', { eventId });
  await recorder.call(asAdmin, 'openDeployment', { eventId, id: deploymentId });
  await recorder.call(asAdmin, 'getPublicEvent', { joinCode });
  await recorder.call(asAdmin, 'getPublicInstrument', { joinCode, versionId: instrumentVersionId });
  await recorder.call(asAdmin, 'getOwnSteps', { joinCode }, { personalCode });
  await recorder.call(
    asAdmin,
    'putResponse',
    { joinCode, id: freshId() },
    { personalCode, deploymentId, answers: rightAnswers(), claimedAt: '2026-01-10T03:00:00.000Z' },
  );
  await recorder.call(asAdmin, 'closeDeployment', { eventId, id: deploymentId });
  await recorder.call(asAdmin, 'getResults', { eventId });
}

async function pledges(
  recorder: Recorder,
  { asAdmin, asLead }: Organisation,
  hall: HallIds,
  agreementId: string,
): Promise<void> {
  const { eventId, joinCode, participantId } = hall;
  const [textId, id, consentId, guardianConsentId, secondId] = Array.from({ length: 5 }, freshId) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await recorder.call(
    asAdmin,
    'putPledgeText',
    { id: textId },
    { title: 'Ikrar', content: PLEDGE_TEXT.content, duties: PLEDGE_TEXT.duties },
  );
  await recorder.call(asAdmin, 'listPledgeTexts');
  await recorder.call(asAdmin, 'usePledgeText', { eventId }, { pledgeTextId: textId });
  await recorder.call(
    asAdmin,
    'putPledge',
    { eventId, id },
    { participantId, duties: ['liaise'], areaCode: VILLAGE, shareWanted: true },
  );
  await recorder.call(asAdmin, 'changePledge', { id }, { ownerId: asLead.userId }, 1);
  await recorder.call(asAdmin, 'movePledge', { id }, { to: 'contacted' }, 2);
  const consent = {
    purpose: 'share_with_office',
    decision: 'given',
    textVersion: 'v1',
    method: 'spoken',
    decidedOn: '2026-01-10',
  };
  await recorder.call(asAdmin, 'putConsent', { eventId, participantId, id: consentId }, consent);
  await recorder.call(asAdmin, 'sharePledge', { id }, { agreementId, consentId }, 3);
  await recorder.call(asAdmin, 'unsharePledge', { id });
  const guardian = { ...consent, purpose: 'pledge', guardianName: 'Rahmat', guardianRelation: 'ayah' };
  await recorder.call(asAdmin, 'putGuardianConsent', { id, consentId: guardianConsentId }, guardian, 5);
  await recorder.call(asAdmin, 'getPledge', { id });
  await recorder.call(asAdmin, 'listPledges');
  await recorder.call(asAdmin, 'listEventPledges', { eventId });
  const second = await asAdmin.put(`/api/events/${eventId}/participants/${secondId}`, {
    fullName: 'Mira',
    role: 'participant',
    birthYear: 1995,
    areaCode: VILLAGE,
  });
  await recorder.call(
    asAdmin,
    'putOwnPledge',
    { joinCode, id: freshId() },
    {
      personalCode: text(second.body.personalCode),
      pledgeTextId: textId,
      duties: ['liaise'],
      shareWanted: false,
      claimedAt: '2026-01-10T04:00:00.000Z',
    },
  );
}

/** What ends a session or changes it comes last, with people nobody needs any more. */
async function leave(recorder: Recorder, world: World, { asMember }: Organisation): Promise<void> {
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
