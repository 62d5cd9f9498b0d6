import { ANI, BUDI, JOIN_CODE, question } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import { OutboxRecord, outboxLine } from '../outbox/outbox-record';
import { SHELVES } from '../store/store';
import type { PublicEvent } from '../transport/public-api-types';
import * as sealing from './seal-letter';

const SECRET = 'kenari-di-jendela';

/** Somebody wrote an answer and is about to press "Kirim jawaban". */
async function aboutToSend(signal: boolean): Promise<Phone> {
  const phone = new Phone();
  phone.server.items.splice(0, Infinity, question('t', 'short_text'));
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  await phone.press('Mulai');
  await phone.type('.field', SECRET);
  await phone.press('Lanjut');
  phone.server.signal = signal;
  return phone;
}

async function stored(phone: Phone): Promise<string> {
  return JSON.stringify(await Promise.all(SHELVES.map((shelf) => phone.store.all(shelf))));
}

const plain = (id: string, rest: Partial<OutboxRecord> = {}): OutboxRecord => ({
  id,
  joinCode: JOIN_CODE,
  what: 'pre',
  body: { personalCode: ANI, deploymentId: 'd', answers: { t: SECRET }, claimedAt: '2024-09-25T02:05:00Z' },
  attempts: 0,
  nextTryAt: 0,
  ...rest,
});

/** A phone on which a page of an earlier version left records open. */
async function withOpenRecords(...records: OutboxRecord[]): Promise<Phone> {
  const phone = new Phone();
  await phone.store.write(records.map((value) => ({ shelf: 'outbox', key: value.id, value })));
  return phone;
}

/** The event as it was answered before servers had keys. */
function withoutKey(event: PublicEvent): PublicEvent {
  const { sealTo: _, ...before } = event;
  return before as PublicEvent;
}

describe('What is finished', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is stored sealed alone, and is what the server opens later', async () => {
    const phone = await aboutToSend(false);
    expect(await stored(phone)).toContain(SECRET);
    const written = jest.spyOn(phone.store, 'write');
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Tersimpan di HP ini');
    expect(JSON.stringify(written.mock.calls)).not.toContain(SECRET);
    expect(await stored(phone)).not.toContain(SECRET);
    const [record] = await phone.store.all<OutboxRecord>('outbox');
    expect(record && outboxLine(record).finishedAt).toMatch(/^\d{4}-/);

    phone.server.signal = true;
    await phone.open();
    expect(phone.server.puts.map(({ body }) => body['answers'])).toEqual([{ t: SECRET }]);
    expect(phone.server.puts[0]?.sealed).toBeDefined();
    expect(await phone.store.keys('outbox')).toEqual([]);
  });

  it('stays a draft where it cannot be sealed, which is said, and goes once it can', async () => {
    const phone = await aboutToSend(true);
    const broken = jest.spyOn(sealing, 'sealLetter').mockImplementation(() => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await phone.press('Kirim jawaban');
    expect(phone.text).toContain('satu bagian halaman ini belum sampai di HP ini');
    expect(await phone.store.keys('drafts')).toHaveLength(1);
    expect(await phone.store.keys('outbox')).toEqual([]);
    expect(phone.server.puts).toEqual([]);
    broken.mockRestore();
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Diterima');
    expect(await phone.store.keys('drafts')).toEqual([]);
  });

  it('is sealed on opening where an earlier page left it open, and none of it is lost', async () => {
    const refusal = { status: 409, code: 'deployment.not-open' };
    const phone = await withOpenRecords(plain('r1', { refusal }), plain('r2'));
    await phone.open(`/e/${JOIN_CODE}`);
    expect(phone.server.puts.map(({ id, sealed }) => [id, Boolean(sealed)])).toEqual([['r2', true]]);
    expect(await stored(phone)).not.toContain(SECRET);
    await phone.press('Untuk tim: lihat yang tersimpan');
    expect(phone.text).toContain('25 September 2024');
    await phone.press('Coba kirim lagi');
    expect(phone.server.puts.map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(await phone.store.keys('outbox')).toEqual([]);
  });

  it('asks again for the key of an event that the phone keeps from before there were keys', async () => {
    const phone = await withOpenRecords(plain('r1'));
    const value = withoutKey(phone.server.event);
    await phone.store.write([{ shelf: 'cache', key: `event:${JOIN_CODE}`, value }]);
    phone.server.signal = false;
    await phone.open('/');
    expect(await stored(phone)).toContain(SECRET);
    phone.server.signal = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.server.puts.map(({ sealed }) => Boolean(sealed))).toEqual([true]);
  });

  it('goes open to a server that has no key', async () => {
    const phone = await aboutToSend(true);
    const value = withoutKey(phone.server.event);
    phone.server.event = value;
    await phone.store.write([{ shelf: 'cache', key: `event:${JOIN_CODE}`, value }]);
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Diterima');
    expect(phone.server.puts[0]?.sealed).toBeUndefined();
  });

  it('is kept for the team when the server cannot open it', async () => {
    const phone = await aboutToSend(true);
    phone.server.refusal = { status: 422, code: 'seal.broken' };
    await phone.press('Kirim jawaban');
    expect(phone.text).toContain('Server tidak bisa membuka kuncinya');
    await phone.press('Untuk tim: lihat yang tersimpan');
    expect(phone.text).toContain('Isinya dikunci untuk server lain');
    expect(await phone.store.keys('outbox')).toHaveLength(1);
  });

  it('holds for a pledge as well', async () => {
    const phone = await aboutToSend(false);
    await phone.press('Peserta berikutnya').catch(() => phone.open());
    await phone.store.write([{ shelf: 'seats', key: JOIN_CODE }]);
    phone.server.event = { ...phone.server.event, phases: [] };
    phone.server.signal = true;
    await phone.open();
    await phone.enter(BUDI);
    await phone.press('Baca ikrar');
    phone.screen.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    phone.server.signal = false;
    await phone.press('Saya berikrar');
    expect(phone.heading).toBe('Tersimpan di HP ini');
    const [record] = await phone.store.all<OutboxRecord>('outbox');
    expect(Object.keys(record?.body ?? {})).toEqual(['sealed']);
  });
});
