import type { InstrumentContent, InstrumentItem } from '@ikrar/domain';
import { aHall, anOpenPhase, aPhase, aPublishedVersion, aWorld, freshId, importForm } from '../../../testing';
import type { Answer, Hall, World } from '../../../testing';

function item(
  id: string,
  kind: InstrumentItem['kind'],
  options: readonly (readonly [string, string])[] = [],
  more: Partial<InstrumentItem> = {},
): InstrumentItem {
  return {
    ...{ id, kind, topic: null, weight: 0, required: false, reverse: false, key: null, ...more },
    text: { id: `Pertanyaan tentang ${id}`, en: `A question about ${id}` },
    options: options.map(([option, text]) => ({ id: option, text: { id: text, en: text } })),
  };
}

const CONTENT: InstrumentContent = {
  items: [
    item(
      'korban',
      'true_false',
      [
        ['true', 'Benar'],
        ['false', 'Salah'],
      ],
      { weight: 1, key: 'true' },
    ),
    item('penolong', 'multiple_choice', [
      ['guru', 'Guru'],
      ['polisi', 'Polisi'],
      ['rt', 'Ketua RT'],
    ]),
    item('berani', 'likert', [
      ['1', 'Tidak setuju'],
      ['2', 'Netral'],
      ['3', 'Setuju'],
    ]),
    item('lahir', 'date'),
    item('asal', 'area'),
  ],
};
/** As Kobo names them: the path through the groups, and beside a select_multiple a column for each choice. */
const HEADERS = [
  ...['start', 'end', 'identitas/kode_pribadi', 'isi/korban', 'isi/penolong', 'isi/penolong/guru'],
  ...['isi/penolong/polisi', 'isi/penolong/rt', 'isi/berani', 'isi/lahir', 'isi/asal'],
  ...['_id', '_uuid', '_submission_time', '_validation_status'],
];

let world: World;
let versionId: string;
let hall: Hall;

beforeAll(async () => {
  world = await aWorld();
  versionId = (await aPublishedVersion(world.university, CONTENT)).versionId;
});
afterAll(() => world.close());
beforeEach(async () => {
  hall = await aHall(world);
  await world.sql(
    { organisationId: hall.organisation.id, role: 'system' },
    `update events set area_code = '21.71.01.1007' where organisation_id = $1 and id = $2`,
    [hall.organisation.id, hall.eventId],
  );
});

interface Row {
  readonly uuid: string;
  readonly code: string;
  readonly korban?: string;
  /** Codes of the choices between spaces; the columns of the choices say the same. */
  readonly penolong?: string;
  readonly asal?: string;
}

function csv(separator: ';' | ',', rows: readonly Row[], left: readonly string[] = []): Buffer {
  const lines = rows.map(
    ({ uuid, code, korban = 'true', penolong = 'guru rt', asal = 'Pulau Terung' }, at) => {
      const ticks = ['guru', 'polisi', 'rt'].map((one) => (penolong.split(' ').includes(one) ? '1' : '0'));
      return [
        ...[
          '2024-09-25T08:01:10.000+07:00',
          `2024-09-25T08:1${at}:30.000+07:00`,
          code,
          korban,
          penolong,
          ...ticks,
        ],
        ...['3', '2008-05-12', asal, String(at + 1), uuid, `2024-09-25T01:2${at}:00`, ''],
      ];
    },
  );
  const kept = HEADERS.map((header) => !left.includes(header));
  const text = [HEADERS, ...lines].map((line) =>
    line
      .filter((_, at) => kept[at])
      .map((cell) => `"${cell}"`)
      .join(separator),
  );
  return Buffer.from(`\uFEFF${text.join('\r\n')}\r\n`);
}

const pathOf = (what: string): string => `/api/events/${hall.eventId}/response-imports/${what}`;

async function suggestion(file: Uint8Array, fileName: string): Promise<{ source: string; mapping: object }> {
  const path = `${pathOf('sheets')}?fileName=${encodeURIComponent(fileName)}`;
  const { body, text } = await world.asLead.send('POST', path, file, { 'Content-Type': 'text/csv' });
  const [sheet] = body['sheets'] as unknown as { source: string; suggestion: { mapping: object } | null }[];
  if (!sheet?.suggestion) throw new Error(text);
  return { source: sheet.source, mapping: sheet.suggestion.mapping };
}

async function send(method: string, what: string, file: Uint8Array, changes: object = {}): Promise<Answer> {
  const { mapping } = await suggestion(file, 'pre.csv');
  const order = {
    ...{ fileName: 'pre.csv', sheet: '', mapping, unmatched: 'refuse', takeDoubtful: [], leaveOut: [] },
    ...changes,
  };
  const { body, headers } = await importForm(order, file);
  return world.asLead.send(method, pathOf(what), body, headers);
}

function stored(): Promise<{ personal_code: string; answers: object; score: number; at: Date }[]> {
  return world.sql(
    { organisationId: world.university.id, role: 'system' },
    `select personal_code, answers, score, claimed_at at from responses where event_id = $1 order by claimed_at`,
    [hall.eventId],
  );
}

const people = (): Row[] => hall.codes.slice(0, 2).map((code, at) => ({ uuid: `uuid:${at}`, code }));

describe('a table of Kobo', () => {
  it.each([';', ','] as const)(
    'goes through the whole chain with "%s" between its columns',
    async (separator) => {
      await anOpenPhase(hall, 'pre', versionId);
      const file = csv(separator, people());
      const { source, mapping } = await suggestion(file, 'pre.csv');
      expect(source).toBe('kobo');
      expect(mapping).toMatchObject({
        link: { kind: 'personal_code', column: 'identitas/kode_pribadi' },
        time: { column: '_submission_time' },
        phase: { column: null, values: [{ phase: 'pre', wave: 1 }] },
      });
      const { body } = await send('POST', 'preview', file);
      expect((body['lines'] as unknown as { outcome: string }[]).map(({ outcome }) => outcome)).toEqual([
        'new',
        'new',
      ]);
      const id = freshId();
      const made = await send('PUT', id, file);
      expect([made.status, made.text]).toEqual([201, made.text]);
      const answers = {
        ...{ korban: 'true', penolong: ['guru', 'rt'], berani: '3', lahir: '2008-05-12' },
        asal: '21.71.01.1004',
      };
      expect(await stored()).toMatchObject(
        hall.codes.slice(0, 2).map((personal_code) => ({ personal_code, score: 1, answers })),
      );
      expect((await world.asLead.delete(pathOf(id))).status).toBe(204);
      expect(await stored()).toEqual([]);
    },
  );

  it('reads a choice of several from the columns of its choices alone', async () => {
    await anOpenPhase(hall, 'pre', versionId);
    const file = csv(',', people(), ['isi/penolong']);
    expect((await send('PUT', freshId(), file)).status).toBe(201);
    expect((await stored()).map(({ answers }) => answers)).toMatchObject([
      { penolong: ['guru', 'rt'] },
      { penolong: ['guru', 'rt'] },
    ]);
  });

  it('knows a row again by its _uuid, whatever was edited in it', async () => {
    await anOpenPhase(hall, 'pre', versionId);
    expect((await send('PUT', freshId(), csv(';', people()))).status).toBe(201);
    const edited = people().map((row) => ({ ...row, korban: 'false' }));
    const third = { uuid: 'uuid:3', code: hall.codes[2] ?? '' };
    const again = await send('PUT', freshId(), csv(';', [...edited, third]));
    expect(again.body).toMatchObject({ stored: 1, same: 2 });
    expect(await stored()).toHaveLength(3);
  });

  it('refuses an area that is no one near the event, by its place', async () => {
    await anOpenPhase(hall, 'pre', versionId);
    const [first, second] = people();
    const file = csv(';', [{ ...(first as Row), asal: 'Sukamaju' }, second as Row]);
    const refused = await send('PUT', freshId(), file);
    expect([refused.status, refused.body['errors']]).toEqual([
      422,
      [{ field: 'rows.2', code: 'not-an-area', row: 2, column: 'isi/asal' }],
    ]);
  });

  it('names whose name on the roster a writer nearly bears', async () => {
    hall = await aHall(world, world.university, 1);
    await aPhase(hall, 'pre', versionId);
    const file = csv(';', [{ uuid: 'uuid:1', code: 'Peserta Rahasiaa', asal: '' }]);
    const { mapping } = await suggestion(file, 'pre.csv');
    const link = { kind: 'name', column: 'identitas/kode_pribadi' };
    const { body } = await send('POST', 'preview', file, { mapping: { ...mapping, link } });
    expect(body['lines']).toMatchObject([
      {
        ...{ outcome: 'doubtful', doubt: 'nearly-this-name' },
        ...{ writer: 'Peserta Rahasiaa', nearly: 'Peserta Rahasia' },
      },
    ]);
  });
});
