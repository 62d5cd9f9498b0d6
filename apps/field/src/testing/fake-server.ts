import type {
  HelpChannelDetail,
  OwnSteps,
  PublicDuty,
  PublicArea,
  PublicEvent,
  PublicInstrument,
  PublicItem,
  PublicReceiver,
} from '../app/transport/public-api-types';
import { openLetter, SEAL_TO } from './open-letter';

export const JOIN_CODE = 'BPD234';
/** Well-formed personal codes: the last character is the check character. */
export const ANI = 'ABCDEW';
export const BUDI = 'BCDEF9';
const RECEIVED_AT = '2024-09-25T02:05:00.000Z';

const item = (id: string, required: boolean): PublicItem => ({
  id,
  kind: 'single_choice',
  required,
  text: { id: `Pertanyaan ${id}`, en: `Question ${id}` },
  options: ['a', 'b'].map((option) => ({
    id: option,
    text: { id: `Pilihan ${option}`, en: `Option ${option}` },
  })),
});

const likert: PublicItem = {
  ...item('i3', false),
  kind: 'likert',
  options: ['1', '2', '3', '4', '5'].map((id) => ({ id, text: { id: `Skala ${id}`, en: `Scale ${id}` } })),
};

const POLICE: PublicReceiver = {
  office: { id: 'Bhabinkamtibmas', en: 'Village police officer' },
  area: 'Pulau Terung',
  channel: {
    name: { id: 'Polisi', en: 'Police' },
    kind: 'short_code',
    display: '110',
    href: 'tel:110',
    note: { id: 'Hanya dari jaringan Indonesia.', en: 'Only from Indonesian networks.' },
    sourceName: 'Divisi Humas Polri',
    sourceDate: '2026-01-12',
  },
};

const PHASE = {
  wave: 1,
  presentOnly: false,
  opensAt: null,
  closesAt: null,
  instrumentVersionId: 'version-1',
};

const duty = (code: PublicDuty['code'], text: string): PublicDuty => ({
  code,
  forMinors: true,
  text: { id: text, en: `${text} (en)` },
  receiver: { office: { id: 'Guru BK', en: 'School counsellor' }, area: 'Pulau Terung', channel: null },
});

interface Put {
  id: string;
  /** The letter as it travelled; undefined when the body came open. */
  sealed: string | undefined;
  /** What was in it. */
  body: Record<string, unknown>;
  headers: Record<string, string>;
}

/** A question of any kind, as small as it can be. */
export const question = (
  id: string,
  kind: PublicItem['kind'],
  rest: Partial<PublicItem> = {},
): PublicItem => ({
  ...{ ...item(id, false), kind, options: [] },
  ...rest,
});

/** As much of the server as a phone sees, with a switch for the signal. */
export class FakeServer {
  signal = true;
  /** Off, the server stores but its answer is lost on the way. */
  receipts = true;
  /** The status of the next PUTs, instead of storing. */
  refusal: { status: number; code: string } | undefined;
  steps: OwnSteps = {
    minor: true,
    ageKnown: true,
    role: 'participant',
    present: true,
    received: [],
    pledged: false,
  };
  readonly puts: Put[] = [];
  readonly asked: string[] = [];
  readonly items: PublicItem[] = [item('i1', true), item('i2', false), likert];
  sections: PublicInstrument['sections'] = [];
  /** Below each area; the provinces below ''. */
  areas: Record<string, PublicArea[]> = {};
  pictures: Record<string, Blob> = {};
  channels: HelpChannelDetail[] = [];
  event: PublicEvent = {
    title: 'Sosialisasi di SMA Negeri 2',
    kind: 'outreach',
    startsAt: '2024-09-25T02:00:00.000Z',
    endsAt: '2024-09-25T04:00:00.000Z',
    zone: 'Asia/Jakarta',
    venueName: 'Aula',
    organisation: 'Universitas Contoh',
    areaCode: '21.71.01',
    identification: 'personal_code',
    recipe: null,
    sealTo: SEAL_TO,
    phases: [
      { ...PHASE, phase: 'pre', state: 'open', deploymentId: 'deployment-pre' },
      { ...PHASE, phase: 'post', state: 'planned', deploymentId: 'deployment-post' },
    ],
    pledge: {
      textId: 'text-1',
      title: 'Ikrar Pencegahan TPPO',
      content: { id: 'Saya berjanji.\nSaya menjaga.', en: 'I promise.\nI care.' },
      duties: [
        duty('educate_peers', 'Menceritakan kepada teman'),
        duty('share_help_numbers', 'Membagikan nomor bantuan'),
        { ...duty('recognise_signs', 'Mengenali tanda TPPO'), forMinors: false, receiver: POLICE },
      ],
    },
  };

  readonly fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    if (!this.signal) throw new TypeError('Failed to fetch');
    this.asked.push(`${init.method ?? 'GET'} ${path}`);
    return this.answer(path, init);
  };

  private picture(path: string): Response {
    const found = this.pictures[path.slice(path.lastIndexOf('/') + 1)];
    if (!found) return problem(404, 'not-found');
    return { ok: true, status: 200, blob: async () => found } as unknown as Response;
  }

  private answer(path: string, init: RequestInit): Response {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    if (path === '/api/public/help-channels') return json(200, { items: this.channels });
    if (path.startsWith(`/api/public/instrument-versions/${JOIN_CODE}/`))
      return json(200, { id: 'v', items: this.items, sections: this.sections });
    const [, under = ''] = /^\/api\/public\/areas(?:\?under=(.+))?$/.exec(path) ?? [];
    if (path.startsWith('/api/public/areas')) return json(200, { items: this.areas[under] ?? [] });
    if (path.startsWith(`/api/public/pictures/${JOIN_CODE}/`)) return this.picture(path);
    if (!path.startsWith(`/api/public/events/${JOIN_CODE}`)) return problem(404, 'not-found');
    if (path.endsWith('/steps')) {
      return [ANI, BUDI].includes(String(body['personalCode']))
        ? json(200, this.steps)
        : problem(404, 'participant.unknown-code');
    }
    if (init.method !== 'PUT') return json(200, this.event);
    if (this.refusal) return problem(this.refusal.status, this.refusal.code);
    const id = path.slice(path.lastIndexOf('/') + 1);
    const sealed = typeof body['sealed'] === 'string' ? body['sealed'] : undefined;
    const opened = sealed ? (JSON.parse(openLetter(sealed, id)) as Record<string, unknown>) : body;
    this.puts.push({ id, sealed, body: opened, headers: init.headers as Record<string, string> });
    if (!this.receipts) throw new TypeError('Failed to fetch');
    return json(201, { id, receivedAt: RECEIVED_AT });
  }
}

const json = (status: number, body: unknown, type = 'application/json'): Response =>
  ({
    ok: status < 300,
    status,
    headers: { get: (name: string) => (name === 'Content-Type' ? type : null) },
    json: async () => structuredClone(body),
  }) as unknown as Response;

const problem = (status: number, code: string): Response =>
  json(status, { status, code }, 'application/problem+json');
