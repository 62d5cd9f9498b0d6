import {
  DEFAULT_SELF_CODE_RECIPE,
  LAST_SHEET_NUMBER,
  makeSheetCode,
  showPersonalCode,
  TPPO_BASIC,
} from '@ikrar/domain';
import type { InstrumentContent, SheetHolder } from '@ikrar/domain';
import { create } from 'qrcode';
import sharp from 'sharp';
import { aHall, aParticipant, aPublishedVersion, aWorld, freshId, joinTeam, readPdf } from '../../../testing';
import type { Hall, PdfPage, World } from '../../../testing';

const BASIC = TPPO_BASIC.content.items.filter(({ kind }) => kind !== 'likert');
/** Twenty questions of knowledge, as long as real ones are. */
const TWENTY: InstrumentContent = {
  items: [...BASIC, ...BASIC.map((item) => ({ ...item, id: `${item.id}-b` }))],
};
const QR_SIDE = 2;

let world: World;
let hall: Hall;
let versionId: string;
let instrumentId: string;
let deploymentId: string;
let path: string;
beforeAll(async () => {
  world = await aWorld();
  ({ id: instrumentId, versionId } = await aPublishedVersion(world.university, TWENTY));
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
  deploymentId = await aDeployment(hall);
  path = `/api/events/${hall.eventId}/deployments/${deploymentId}/sheets`;
});

async function aDeployment({ eventId, organisation }: Hall): Promise<string> {
  const id = freshId();
  const body = { phase: 'pre', instrumentVersionId: versionId };
  expect((await organisation.asLead.put(`/api/events/${eventId}/deployments/${id}`, body)).status).toBe(201);
  return id;
}

const change = (statement: string, ...values: unknown[]): Promise<unknown[]> =>
  world.sql({ organisationId: world.university.id, role: 'system' }, statement, [
    world.university.id,
    ...values,
  ]);

async function print(query = ''): Promise<readonly PdfPage[]> {
  const answer = await world.asLead.get(path + query);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return readPdf(answer.bytes).pages;
}

/** The QR on a page as rows of modules, from the black squares of its size. */
function qrOf(page: PdfPage): string[] {
  const squares = page.rectangles.filter(([, , , height]) => Math.abs(height - QR_SIDE) < 0.01);
  const [left, top] = [Math.min(...squares.map(([x]) => x)), Math.min(...squares.map(([, y]) => y))];
  const rows = Array.from({ length: 29 }, () => Array.from({ length: 29 }, () => ' '));
  for (const [x, y, width] of squares) {
    const [row, first] = [Math.round((y - top) / QR_SIDE), Math.round((x - left) / QR_SIDE)];
    for (let at = 0; at < Math.round(width / QR_SIDE); at += 1) rows[row]?.splice(first + at, 1, '#');
  }
  return rows.map((row) => row.join(''));
}

function expectedQr(holder: SheetHolder): string[] {
  const code = makeSheetCode({ deploymentId, versionId, ...holder });
  const { modules } = create(code, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_unused, column) => (modules.get(row, column) ? '#' : ' ')).join(
      '',
    ),
  );
}

describe('GET /events/:eventId/deployments/:deploymentId/sheets', () => {
  it('prints a class of 25 on 20 questions: two pages a sheet, by class, then by code', async () => {
    const codes = [...hall.codes];
    while (codes.length < 25) codes.push(await aParticipant(world, hall));
    await aParticipant(world, hall, { role: 'companion' });
    const inTenth = new Set(codes.slice(0, 12));
    for (const code of codes) {
      const group = inTenth.has(code) ? 'X 10' : 'X 2';
      await change(
        'update participants set class_name = $3 where organisation_id = $1 and personal_code = $2',
        code,
        group,
      );
    }
    const answer = await world.asLead.get(path);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="ikrar-pre-${hall.joinCode}.pdf"`,
    );
    const { pages, everything } = readPdf(answer.bytes);
    expect(pages).toHaveLength(30 * 2);
    const second = codes.filter((code) => !inTenth.has(code)).sort();
    const holders = [...second, ...[...inTenth].sort()].map((code) => showPersonalCode(code));
    const spares = [1, 2, 3, 4, 5].map((number) => `Cadangan ${number}`);
    const shown = [...holders, ...spares];
    pages.forEach(({ lines }, at) => {
      const whose = shown[Math.floor(at / 2)];
      expect(lines).toContain(whose);
      expect(lines).toContain(`${whose} · Halaman ${(at % 2) + 1} dari 2`);
      expect(lines.join(' ')).toContain('Sosialisasi TPPO');
      expect(lines.join(' ')).toContain('Pra-tes · 25 September 2024');
      expect(lines.join(' ')).toContain('Pengetahuan dasar TPPO, versi 1');
    });
    expect(pages[0]?.lines.join(' ')).toContain('Kelas X 2');
    expect(everything).not.toContain('Rahasia');
    expect(answer.bytes.toString('latin1')).not.toContain('Rahasia');
  });

  it('gives each sheet a QR that remembers phase, version and holder, on every page', async () => {
    const [code = ''] = [...hall.codes].sort();
    const pages = await print(`?spares=1&from=${LAST_SHEET_NUMBER}`);
    for (const page of pages.slice(0, 2)) {
      expect(qrOf(page)).toEqual(expectedQr({ personalCode: code, number: null }));
    }
    for (const page of pages.slice(-2)) {
      expect(qrOf(page)).toEqual(expectedQr({ personalCode: null, number: LAST_SHEET_NUMBER }));
      expect(page.lines).toContain(`Cadangan ${LAST_SHEET_NUMBER}`);
    }
  });

  it('has every word of every question and option', async () => {
    const sheet = (await print('?spares=0')).slice(0, 2);
    const words = (text: string): string => text.replace(/\s/g, '');
    const written = words(sheet.flatMap(({ lines }) => lines).join(''));
    for (const { text, options } of TWENTY.items) {
      expect(written).toContain(words(text.id));
      for (const option of options) expect(written).toContain(words(option.text.id));
    }
  });

  it('prints on F4, in English, and without spares', async () => {
    const pages = await print('?paper=f4&language=en&spares=0');
    expect(pages.length % hall.codes.length).toBe(0);
    expect(
      [pages[0]?.width, pages[0]?.height].map((points) => Math.round(((points ?? 0) / 72) * 25.4)),
    ).toEqual([215, 330]);
    expect(pages[0]?.lines).toContain('Personal code');
    expect(pages[0]?.lines.join(' ')).toContain('Pre-test · 25 September 2024');
  });

  it('puts the questions of a self-made code where the code would be, on numbered sheets', async () => {
    await change(
      `insert into event_identifications (organisation_id, event_id, identification, recipe, created_at, updated_at, version)
       values ($1, $2, 'self_code', $3, now(), now(), 1)`,
      hall.eventId,
      JSON.stringify(DEFAULT_SELF_CODE_RECIPE),
    );
    const pages = await print('?spares=1');
    const first = pages[0]?.lines.join(' ') ?? '';
    expect(first).toContain('Dua huruf pertama nama ibumu');
    expect(first.indexOf('ibumu')).toBeLessThan(first.indexOf('Manakah'));
    const sheets = pages.flatMap(({ lines }) => lines.filter((line) => /^Lembar \d+$/.test(line)));
    expect([...new Set(sheets)]).toEqual(['Lembar 1', 'Lembar 2', 'Lembar 3', 'Lembar 4']);
    for (const code of hall.codes)
      expect(pages.flatMap(({ lines }) => lines)).not.toContain(showPersonalCode(code));
    expect(qrOf(pages[0] as PdfPage)).toEqual(expectedQr({ personalCode: null, number: 1 }));
  });

  it('asks nobody anything on the sheets of an anonymous event', async () => {
    await change(
      `insert into event_identifications (organisation_id, event_id, identification, created_at, updated_at, version)
       values ($1, $2, 'anonymous', now(), now(), 1)`,
      hall.eventId,
    );
    const written = (await print('?spares=0')).flatMap(({ lines }) => lines).join(' ');
    expect(written).not.toMatch(/ibumu|[Kk]ode/);
    for (const code of hall.codes) expect(written).not.toContain(showPersonalCode(code));
  });

  it('prints one sheet for who observes', async () => {
    await change(
      `update deployments set phase = 'observation' where organisation_id = $1 and id = $2`,
      deploymentId,
    );
    const pages = await print();
    expect(new Set(pages.flatMap(({ lines }) => lines.filter((line) => /^Lembar \d+$/.test(line))))).toEqual(
      new Set(['Lembar 1']),
    );
    expect(pages[0]?.lines.join(' ')).toContain('Lembar pengamatan · 25 September 2024');
  });

  it('says when there is nothing to print', async () => {
    const empty = await aHall(world, world.university, 0);
    const id = await aDeployment(empty);
    const answer = await world.asLead.get(`/api/events/${empty.eventId}/deployments/${id}/sheets?spares=0`);
    expect([answer.status, answer.body['code']]).toEqual([409, 'sheets.none']);
  });

  it('prints no number that could not be keyed', async () => {
    const answer = await world.asLead.get(`${path}?spares=2&from=${LAST_SHEET_NUMBER}`);
    expect([answer.status, answer.body['code']]).toEqual([409, 'sheets.numbers']);
  });

  it.each([
    'paper=a5',
    'spares=-1',
    'spares=201',
    'spares=x',
    'from=0',
    `from=${LAST_SHEET_NUMBER + 1}`,
    'language=fr',
    'sides=three',
    'name=yes',
  ])('refuses %s', async (query) => {
    expect((await world.asLead.get(`${path}?${query}`)).status).toBe(422);
  });

  it('is for the team of the event, and leaves no row of names read', async () => {
    expect((await world.asNobody.get(path)).status).toBe(401);
    expect((await world.asAnalyst.get(path)).status).toBe(403);
    expect((await world.asOfficial.get(path)).status).toBe(403);
    const random = await world.asLead.get(`/api/events/${freshId()}/deployments/${freshId()}/sheets`);
    const other = await aHall(world);
    const elsewhere = path.replace(hall.eventId, other.eventId);
    const foreign = await world.asOther.get(path);
    const outside = await world.asMember.get(path);
    const wrongEvent = await world.asLead.get(elsewhere);
    for (const answer of [foreign, outside, wrongEvent]) {
      expect([answer.status, answer.text]).toEqual([404, random.text]);
    }
    await joinTeam(world, hall);
    const begin = new Date();
    expect((await world.asMember.get(path)).status).toBe(200);
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      'select action, subject_id from audit_log where organisation_id = $1 and recorded_at >= $2',
      [world.university.id, begin],
    );
    expect(rows).toEqual([]);
  });
});

describe('GET /instruments/:id/versions/:versionId/sheet', () => {
  const sheetOf = (id: string, version: string): string => `/api/instruments/${id}/versions/${version}/sheet`;

  it('shows a draft on paper, with its pictures and every character of its texts, and no code', async () => {
    const [id, picture] = [freshId(), freshId()];
    const webp = await sharp({ create: { width: 60, height: 30, channels: 3, background: 'red' } })
      .webp()
      .toBuffer();
    expect((await world.asLead.putFile(`/api/pictures/${picture}`, webp, 'image/webp')).status).toBe(201);
    const text = { id: 'Apa arti “Jum’at Bersih” – 50 % atau ½ hari?', en: '' };
    const [item] = BASIC;
    const items = [1, 2].map((number) => ({ ...item, id: `q${number}`, text, picture }));
    const body = { title: 'Draf', purpose: 'knowledge', content: { items } };
    const draft = await world.asLead.put(`/api/instruments/${id}`, body);
    const { newest } = draft.body as unknown as { newest: { id: string } };
    const answer = await world.asAnalyst.get(`${sheetOf(id, newest.id)}?language=en`);
    const { pages, pictures, everything } = readPdf(answer.bytes);
    expect(pages).toHaveLength(1);
    expect([pages[0]?.pictures, pictures]).toEqual([2, 1]);
    expect(pages[0]?.lines).toEqual(expect.arrayContaining(['Specimen', 'Draf', 'version 1, draft']));
    expect(pages[0]?.lines.join(' ')).toContain(text.id);
    expect(pages[0]?.rectangles.filter(([, , , height]) => height === QR_SIDE)).toEqual([]);
    for (const mark of ['/MarkInfo', '/Lang (en)', '/DisplayDocTitle true', '/StructTreeRoot']) {
      expect(everything).toContain(mark);
    }
  });

  it('is for those who may read instruments of the organisation', async () => {
    const own = sheetOf(instrumentId, versionId);
    expect((await world.asMember.get(own)).status).toBe(200);
    expect((await world.asNobody.get(own)).status).toBe(401);
    expect((await world.asOfficial.get(own)).status).toBe(403);
    const random = await world.asLead.get(sheetOf(freshId(), freshId()));
    const foreign = await world.asOther.get(own);
    const wrong = await world.asLead.get(sheetOf(freshId(), versionId));
    for (const answer of [foreign, wrong]) expect([answer.status, answer.text]).toEqual([404, random.text]);
    expect((await world.asLead.get(`${own}?paper=letter`)).status).toBe(422);
  });
});
