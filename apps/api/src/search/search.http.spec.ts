import { PLEDGE_TEXT, TPPO_BASIC } from '@ikrar/domain';
import { aWorld, freshId } from '../../testing';
import type { Answer, Persona, World } from '../../testing';

const VILLAGE = '21.71.01.1004';
const SHARED_ON = '2026-01-10';

describe('the search over everything', () => {
  let world: World;
  const ids = {
    program: freshId(),
    event: freshId(),
    otherEvent: freshId(),
    institution: freshId(),
    instrument: freshId(),
    staff: freshId(),
    pupil: freshId(),
    teacher: freshId(),
    pledgeText: freshId(),
    pledge: freshId(),
    consent: freshId(),
    agreement: freshId(),
    organisation: freshId(),
    post: freshId(),
    holder: freshId(),
  };

  const put = async (persona: Persona, path: string, body: unknown): Promise<Answer> => {
    const answer = await persona.put(`/api/${path}`, body);
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer;
  };
  const find = (persona: Persona, text: string) =>
    persona.get(`/api/search?text=${encodeURIComponent(text)}`);
  /** The ids (of areas the codes) of one kind. */
  const of = (answer: Answer, kind: string) =>
    (answer.body[kind] as unknown as { id?: string; code?: string }[]).map(({ id, code }) => id ?? code);
  /** Areas belong to everybody: what else was found. */
  const kindsIn = ({ body }: Answer) =>
    Object.entries(body)
      .filter(([kind, hits]) => kind !== 'areas' && (hits as unknown as unknown[]).length > 0)
      .map(([kind]) => kind)
      .sort();

  beforeAll(async () => {
    world = await aWorld();
    const lead = world.asLead;
    await put(lead, `programs/${ids.program}`, { title: 'Perisai Kepulauan', year: 2026 });
    await put(lead, `institutions/${ids.institution}`, {
      name: 'MA Perisai Laut',
      kind: 'ma',
      areaCode: VILLAGE,
    });
    const event = { programId: ids.program, kind: 'outreach', startsAt: '2026-01-10T02:00:00.000Z' };
    await put(lead, `events/${ids.event}`, {
      ...event,
      title: 'Sosialisasi Perisai',
      endsAt: '2026-01-10T05:00:00.000Z',
    });
    await put(lead, `events/${ids.otherEvent}`, {
      ...event,
      title: 'Diskusi di dermaga',
      venueName: 'Aula Perisai',
      endsAt: '2026-01-10T05:00:00.000Z',
    });
    await put(lead, `instruments/${ids.instrument}`, {
      title: 'Kuesioner Perisai',
      purpose: 'knowledge',
      content: TPPO_BASIC.content,
    });
    await put(lead, `staff/${ids.staff}`, { fullName: 'Perisaiwati Dosen', position: 'Lektor' });
    await put(lead, `events/${ids.event}/participants/${ids.pupil}`, {
      fullName: 'Nur Perisai Aini',
      role: 'participant',
      birthYear: 2009,
    });
    await put(lead, `events/${ids.otherEvent}/participants/${ids.teacher}`, {
      fullName: 'Rahmat Perisai',
      role: 'participant',
      birthYear: 1980,
      areaCode: VILLAGE,
    });
    await put(lead, `pledge-texts/${ids.pledgeText}`, {
      title: 'Ikrar',
      content: PLEDGE_TEXT.content,
      duties: PLEDGE_TEXT.duties,
    });
    await lead.put(`/api/events/${ids.otherEvent}/pledge-text`, { pledgeTextId: ids.pledgeText });
    await put(lead, `events/${ids.otherEvent}/pledges/${ids.pledge}`, {
      participantId: ids.teacher,
      duties: ['liaise'],
      areaCode: VILLAGE,
      shareWanted: true,
    });
    await put(world.asAdmin, `agreements/${ids.agreement}`, {
      officeId: world.office.id,
      areaCode: '21.71.01',
      validFrom: '2024-01-01',
    });
    await put(lead, `stakeholder-organisations/${ids.organisation}`, {
      name: 'Karang Taruna Perisai',
      sector: 'APH',
      areaCode: VILLAGE,
    });
    await put(lead, `posts/${ids.post}`, { roleCode: 'PEM-LURAH', areaCode: VILLAGE, status: 'identified' });
    await put(lead, `posts/${ids.post}/holders/${ids.holder}`, {
      fullName: 'Perisai Hasan',
      basis: 'public_post',
    });
  });
  afterAll(() => world.close());

  it('finds every kind that the role may read, each with what opens its page', async () => {
    const answer = await find(world.asLead, 'perisai');
    expect(answer.status).toBe(200);
    expect(of(answer, 'programs')).toEqual([ids.program]);
    // What begins with the text, or says it in the title, and then what only takes place there.
    expect(of(answer, 'events').sort()).toEqual([ids.event, ids.otherEvent].sort());
    expect(of(answer, 'institutions')).toEqual([ids.institution]);
    expect(of(answer, 'instruments')).toEqual([ids.instrument]);
    expect(of(answer, 'staff')).toEqual([ids.staff]);
    expect(of(answer, 'volunteers')).toEqual([ids.pledge]);
    expect(of(answer, 'participants').sort()).toEqual([ids.pupil, ids.teacher].sort());
    expect(of(answer, 'stakeholderOrganisations')).toEqual([ids.organisation]);
    expect(of(answer, 'posts')).toEqual([ids.post]);
    expect(answer.body.participants).toContainEqual({
      id: ids.pupil,
      fullName: 'Nur Perisai Aini',
      role: 'participant',
      eventId: ids.event,
      eventTitle: 'Sosialisasi Perisai',
    });
    expect(answer.body.posts).toEqual([
      {
        id: ids.post,
        roleCode: 'PEM-LURAH',
        title: null,
        holderName: 'Perisai Hasan',
        areaName: 'Pulau Terung',
      },
    ]);
  });

  it('finds people by the beginnings of their words in any order, posts by their role, areas by another spelling', async () => {
    expect(of(await find(world.asLead, 'AINI nur'), 'participants')).toEqual([ids.pupil]);
    expect(of(await find(world.asLead, 'erisai'), 'participants')).toEqual([]);
    expect(of(await find(world.asLead, 'aini rahmat'), 'participants')).toEqual([]);
    expect(of(await find(world.asLead, 'lurah'), 'posts')).toEqual([ids.post]);
    expect(of(await find(world.asLead, 'pulau terong'), 'areas')[0]).toBe(VILLAGE);
    expect(kindsIn(await find(world.asLead, '?!'))).toEqual([]);
    expect(kindsIn(await find(world.asLead, '100%_'))).toEqual([]);
  });

  it('offers areas that are only spelled alike when nothing else was found', async () => {
    const area = of(await find(world.asLead, 'perisai'), 'areas');
    expect(area).toEqual([]);
    expect(of(await find(world.asOther, 'belakan padan'), 'areas')).toContain('21.71.01');
  });

  it('shows a handful of each kind, and a person once', async () => {
    for (let index = 0; index < 7; index += 1) {
      await put(world.asLead, `events/${ids.event}/participants/${freshId()}`, {
        fullName: `Gandaria Gandasari ${index}`,
        role: 'guest',
      });
    }
    const answer = await find(world.asLead, 'ganda');
    expect(new Set(of(answer, 'participants')).size).toBe(5);
    expect(of(answer, 'participants')).toHaveLength(5);
  });

  it('shows a team member her own events alone, and who was there', async () => {
    expect(kindsIn(await find(world.asMember, 'perisai'))).toEqual([
      'institutions',
      'instruments',
      'posts',
      'staff',
      'stakeholderOrganisations',
    ]);
    const member = freshId();
    const staff = await put(world.asLead, `staff/${member}`, {
      fullName: 'Anggota Tim',
      userId: world.asMember.userId,
    });
    await put(world.asLead, `events/${ids.event}/members/${freshId()}`, {
      personId: staff.body.personId,
      role: 'companion',
    });
    const answer = await find(world.asMember, 'perisai');
    expect(of(answer, 'events')).toEqual([ids.event]);
    expect(of(answer, 'programs')).toEqual([ids.program]);
    expect(of(answer, 'participants')).toEqual([ids.pupil]);
    expect(of(answer, 'volunteers')).toEqual([]);
  });

  it('shows an analyst no person', async () => {
    const answer = await find(world.asAnalyst, 'perisai');
    expect(kindsIn(answer)).toEqual(['events', 'instruments', 'programs']);
    expect(kindsIn(await find(world.asAnalyst, 'rahmat'))).toEqual([]);
  });

  it('shows an official what is shared with the office, and its owner may read that it was', async () => {
    expect(kindsIn(await find(world.asOfficial, 'perisai'))).toEqual([]);
    await put(world.asLead, `events/${ids.otherEvent}/participants/${ids.teacher}/consents/${ids.consent}`, {
      purpose: 'share_with_office',
      decision: 'given',
      textVersion: 'v1',
      method: 'spoken',
      decidedOn: SHARED_ON,
    });
    const shared = await world.asLead.send(
      'PUT',
      `/api/pledges/${ids.pledge}/share`,
      { agreementId: ids.agreement, consentId: ids.consent },
      { 'If-Match': '"1"' },
    );
    const post = await world.asLead.put(`/api/posts/${ids.post}/share`, {
      agreementId: ids.agreement,
      withHolder: true,
    });
    expect([shared.status, post.status]).toEqual([200, 200]);
    const answer = await find(world.asOfficial, 'perisai');
    expect(kindsIn(answer)).toEqual(['posts', 'volunteers']);
    expect(answer.body.volunteers).toMatchObject([{ id: ids.pledge, fullName: 'Rahmat Perisai' }]);
    const [row] = await world.sql<{ action: string; details: object }>(
      { organisationId: world.university.id, role: 'admin' },
      `select action, details from audit_log where $1 = any (subject_organisation_ids)`,
      [world.university.id],
    );
    expect(row).toEqual({ action: 'searchEverything', details: { named: 2 } });
  });

  it('shows another organisation nothing', async () => {
    for (const persona of [world.asOther, world.other.asAdmin, world.other.asMember, world.other.asOfficial])
      expect(kindsIn(await find(persona, 'perisai'))).toEqual([]);
  });

  it('leaves one row without the text, whoever asks', async () => {
    const rows = () =>
      world.sql<{ details: object }>(
        { organisationId: world.other.id, role: 'admin' },
        `select details from audit_log where organisation_id = $1 and action = 'searchEverything'`,
        [world.other.id],
      );
    const before = await rows();
    await find(world.asOther, 'Seseorang Tertentu');
    const after = await rows();
    expect(after).toHaveLength(before.length + 1);
    expect(JSON.stringify(after)).not.toMatch(/seseorang/i);
  });

  it('asks for a text of two letters, and for a session', async () => {
    expect(await world.asLead.get('/api/search')).toMatchObject({ status: 422 });
    expect(await find(world.asLead, 'a')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'text', code: 'minLength' }] },
    });
    expect((await find(world.asNobody, 'perisai')).status).toBe(401);
  });
});
