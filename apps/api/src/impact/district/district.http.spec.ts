import { PLEDGE_TEXT } from '@ikrar/domain';
import { anEvent, aWorld, freshId } from '../../../testing';
import type { World } from '../../../testing';

interface District {
  areaCode: string;
  percent: number;
  villages: {
    areaName: string;
    volunteers: number;
    stale: number;
    posts: number;
    gaps: string[];
    percent: number;
  }[];
  volunteers: {
    pledgeId: string;
    fullName: string | null;
    areaName: string;
    stale: boolean;
    sharedBy: string;
  }[];
  posts: { postId: string; roleCode: string; holderName: string | null; sharedBy: string | null }[];
  agreements: { organisationName: string; validUntil: string | null }[];
}

const VILLAGE = '21.71.01.1006';
let world: World;
let eventId: string;
let agreementId: string;

beforeAll(async () => {
  world = await aWorld();
  eventId = await anEvent(world.asLead, {
    areaCode: VILLAGE,
    startsAt: '2026-09-25T02:00:00.000Z',
    endsAt: '2026-09-25T05:00:00.000Z',
  });
  const textId = freshId();
  const { title, content, duties } = PLEDGE_TEXT;
  await world.asLead.put(`/api/pledge-texts/${textId}`, { title: title.id, content, duties });
  await world.asLead.put(`/api/events/${eventId}/pledge-text`, { pledgeTextId: textId });
  agreementId = freshId();
  await world.asAdmin.put(`/api/agreements/${agreementId}`, {
    officeId: world.office.id,
    areaCode: '21.71.01',
    validFrom: '2024-01-01',
  });
});
afterAll(() => world.close());

/** A pledge of a participant; shared when the person (or the guardian) agreed. */
async function aVolunteer(fullName: string, birthYear: number, shared: boolean): Promise<string> {
  const [participantId, pledgeId, consentId] = [freshId(), freshId(), freshId()];
  const participant = `/api/events/${eventId}/participants/${participantId}`;
  await world.asLead.put(participant, { fullName, role: 'participant', birthYear });
  const pledge = await world.asLead.put(`/api/events/${eventId}/pledges/${pledgeId}`, {
    participantId,
    duties: ['educate_peers'],
    areaCode: VILLAGE,
    shareWanted: birthYear < 2000,
  });
  expect(pledge.status).toBe(201);
  if (!shared) return pledgeId;
  const consent = await world.asLead.put(`${participant}/consents/${consentId}`, {
    purpose: 'share_with_office',
    decision: 'given',
    textVersion: 'v1',
    method: 'paper',
    decidedOn: '2026-09-25',
    ...(birthYear > 2000 && { guardianName: 'Ibu Aminah', guardianRelation: 'mother' }),
  });
  expect([200, 201]).toContain(consent.status);
  const answer = await world.asLead.send(
    'PUT',
    `/api/pledges/${pledgeId}/share`,
    { agreementId, consentId },
    { 'If-Match': '"1"' },
  );
  expect(answer.status).toBe(200);
  return pledgeId;
}

const district = async (): Promise<District> => {
  const answer = await world.asOfficial.get('/api/district');
  expect(answer.status).toBe(200);
  return answer.body as unknown as District;
};

describe('the district page of an official', () => {
  it('begins with six kelurahan, their gaps, and who shares', async () => {
    const { areaCode, villages, volunteers, posts, agreements, percent } = await district();
    expect(areaCode).toBe('21.71.01');
    expect(villages.map((village) => village.areaName)).toEqual([
      'Pemping',
      'Kasu',
      'Pulau Terung',
      'Pecong',
      'Tanjung Sari',
      'Sekanak Raya',
    ]);
    expect(villages.every((village) => village.gaps.length === 10 && village.percent === 0)).toBe(true);
    expect([volunteers, posts, percent]).toEqual([[], [], 0]);
    expect(agreements).toHaveLength(1);
  });

  it('shows who agreed to be shared, minors without a name, and nobody else', async () => {
    const harun = await aVolunteer('Harun Lama', 1980, true);
    const pupil = await aVolunteer('Wulan Kecil', 2010, true);
    await aVolunteer('Rahasia Sekali', 1985, false);
    const answer = await world.asOfficial.get('/api/district');
    const { volunteers, villages } = answer.body as unknown as District;
    expect(volunteers.map(({ pledgeId, fullName }) => [pledgeId, fullName]).sort()).toEqual(
      [
        [harun, 'Harun Lama'],
        [pupil, null],
      ].sort(),
    );
    expect(volunteers.every(({ sharedBy }) => sharedBy.startsWith('Organisasi'))).toBe(true);
    expect(answer.text).not.toMatch(/Wulan|Rahasia|Aminah/);
    expect(villages.find((village) => village.areaName === 'Tanjung Sari')).toMatchObject({
      volunteers: 2,
      stale: 0,
    });
  });

  it('puts pledges that wait for somebody first', async () => {
    const late = await aVolunteer('Zulaikha', 1979, true);
    await world.sql(
      { organisationId: world.university.id, role: 'lead' },
      `update pledges set next_contact_on = '2024-10-01' where organisation_id = $1 and id = $2`,
      [world.university.id, late],
    );
    const { volunteers, villages } = await district();
    expect(volunteers[0]).toMatchObject({ pledgeId: late, stale: true });
    expect(villages.find((village) => village.areaName === 'Tanjung Sari')?.stale).toBe(1);
  });

  it('shows own and shared posts, and counts them in the gaps', async () => {
    const [own, shared, kept] = [freshId(), freshId(), freshId()];
    const post = { roleCode: 'PEM-LURAH', areaCode: VILLAGE, status: 'active' };
    await world.asOfficial.put(`/api/posts/${own}`, post);
    await world.asMember.put(`/api/posts/${shared}`, { ...post, roleCode: 'MAS-PKK' });
    await world.asMember.put(`/api/posts/${kept}`, { ...post, roleCode: 'MAS-KARTAR' });
    await world.asMember.put(`/api/posts/${shared}/holders/${freshId()}`, {
      fullName: 'Nurhayati',
      basis: 'public_post',
    });
    await world.asLead.put(`/api/posts/${shared}/share`, { agreementId, withHolder: true });
    const { posts, villages } = await district();
    expect(posts.map(({ postId, holderName, sharedBy }) => [postId, holderName, sharedBy === null])).toEqual(
      expect.arrayContaining([
        [own, null, true],
        [shared, 'Nurhayati', false],
      ]),
    );
    expect(posts).toHaveLength(2);
    const village = villages.find(({ areaName }) => areaName === 'Tanjung Sari');
    expect(village).toMatchObject({ posts: 2, percent: 20 });
    expect(village?.gaps).not.toContain('families');
    expect(village?.gaps).toContain('youth');
  });

  it('leaves a row that names whose people were read, which they may read', async () => {
    await district();
    const rows = await world.sql<{ subject_id: string; actor_role: string }>(
      { organisationId: world.university.id, role: 'admin' },
      `select subject_id, actor_role from audit_log
        where action = 'getDistrict' and organisation_id = $1 and $2 = any (subject_organisation_ids)`,
      [world.office.id, world.university.id],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toEqual({ subject_id: '21.71.01', actor_role: 'official' });
    const other = await world.sql(
      { organisationId: world.other.id, role: 'admin' },
      `select 1 from audit_log where action = 'getDistrict' and organisation_id = $1`,
      [world.office.id],
    );
    expect(other).toEqual([]);
  });

  it('is nobody else’s', async () => {
    expect((await world.asAdmin.get('/api/district')).status).toBe(403);
    expect((await world.office.asAdmin.get('/api/district')).status).toBe(403);
    expect((await world.asAnalyst.get('/api/district')).status).toBe(403);
    expect((await world.asNobody.get('/api/district')).status).toBe(401);
    const stranger = await world.other.asOfficial.get('/api/district');
    expect(stranger.body).toMatchObject({ volunteers: [], posts: [], agreements: [] });
  });

  it('is empty again once the agreement has ended', async () => {
    await world.asAdmin.post(`/api/agreements/${agreementId}/end`);
    const { volunteers, posts, agreements } = await district();
    expect([volunteers, agreements]).toEqual([[], []]);
    expect(posts.every(({ sharedBy }) => sharedBy === null)).toBe(true);
  });
});
