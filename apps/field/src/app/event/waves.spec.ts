import { ANI, JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import type { PublicPhase } from '../transport/public-api-types';
import { moveToDeployments } from './move-to-deployments';
import type { Seat } from './seat';

const phase = (rest: Partial<PublicPhase>): PublicPhase => ({
  ...{ phase: 'follow_up', wave: 1, state: 'open', presentOnly: false, opensAt: null, closesAt: null },
  ...{ deploymentId: 'deployment-follow-1', instrumentVersionId: 'version-1' },
  ...rest,
});

async function withPhases(...more: PublicPhase[]): Promise<Phone> {
  const phone = new Phone();
  const { event } = phone.server;
  phone.server.event = { ...event, phases: [...event.phases, ...more] };
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  return phone;
}

const steps = (phone: Phone): string[] =>
  [...phone.screen.querySelectorAll('.step h2')].map((title) => title.textContent?.trim() ?? '');

const text = (phone: Phone, step: string): string =>
  phone.screen.querySelector(`[data-step=${step}]`)?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('Waves', () => {
  it('lists follow-ups with their numbers after the pledge, and what one thinks before it', async () => {
    const phone = await withPhases(
      phase({ wave: 2, deploymentId: 'deployment-follow-2', state: 'planned' }),
      phase({}),
      phase({ phase: 'feedback', deploymentId: 'deployment-feedback' }),
      phase({ phase: 'observation', deploymentId: 'deployment-observation' }),
    );
    expect(steps(phone)).toEqual([
      'Hadir',
      'Pra-tes',
      'Pasca-tes',
      'Pendapatmu',
      'Ikrar',
      'Tindak lanjut 1',
      'Tindak lanjut 2',
    ]);
  });

  it('sends each wave to its own deployment, and calls it by its number', async () => {
    const phone = await withPhases(phase({ wave: 2, deploymentId: 'deployment-follow-2' }));
    phone.server.steps = { ...phone.server.steps, received: ['deployment-pre'], pledged: true };
    await phone.press('Perbarui halaman ini');
    phone.server.signal = false;
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    for (const word of ['Lanjut', 'Lewati dulu', 'Lewati dulu', 'Kirim jawaban']) await phone.press(word);
    await phone.press('Peserta berikutnya');
    await phone.press('Untuk tim: lihat yang tersimpan');
    expect(phone.text).toContain('Tindak lanjut 2, nomor');
    phone.server.signal = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.server.puts[0]?.body['deploymentId']).toBe('deployment-follow-2');
  });

  it('says in the time of the venue when something opens, and until when it is open', async () => {
    const phone = await withPhases(
      phase({ state: 'planned', opensAt: '2024-10-25T02:00:00.000Z' }),
      phase({ phase: 'feedback', deploymentId: 'deployment-feedback', closesAt: '2024-09-25T10:00:00.000Z' }),
    );
    expect(text(phone, 'follow_up')).toContain('Dibuka Jumat, 25 Oktober 2024 pukul 09.00 WIB.');
    expect(text(phone, 'feedback')).toContain('Sampai Rabu, 25 September 2024 pukul 17.00 WIB.');
  });

  it('sends who is not marked present to the team, until they are', async () => {
    const phone = new Phone();
    const { event } = phone.server;
    phone.server.event = { ...event, phases: [phase({ phase: 'post', presentOnly: true })] };
    phone.server.steps = { ...phone.server.steps, present: false };
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.enter(ANI);
    expect(text(phone, 'post')).toContain('Minta tim menandai kamu hadir.');
    expect(text(phone, 'post')).not.toContain('Mulai');
    phone.server.steps = { ...phone.server.steps, present: true };
    await phone.press('Perbarui halaman ini');
    await phone.press('Mulai');
    expect(phone.heading).toBe('Pertanyaan i1');
  });

  it('tells the holder in plain words why the server refused, and never tries again by itself', async () => {
    const phone = await withPhases();
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    for (const word of ['Lanjut', 'Lewati dulu', 'Lewati dulu']) await phone.press(word);
    phone.server.refusal = { status: 409, code: 'response.not-present' };
    await phone.press('Kirim jawaban');
    expect(phone.heading).toBe('Perlu bantuan tim');
    expect(phone.text).toContain('Kamu belum ditandai hadir.');
    const asked = phone.server.asked.length;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.server.asked.slice(asked).filter((line) => line.startsWith('PUT'))).toEqual([]);
    phone.server.refusal = { status: 422, code: 'response.identification' };
    await phone.press('Coba kirim lagi');
    expect(phone.text).toContain('Cara mengenali peserta di kegiatan ini sudah diganti');
    phone.server.refusal = { status: 410, code: 'participant.erased' };
    await phone.press('Coba kirim lagi');
    expect(phone.text).toContain('Data ini sudah dihapus di server');
  });
});

describe('moveToDeployments', () => {
  it('opens a draft of an earlier page where it was left', async () => {
    const phone = await withPhases();
    await phone.press('Mulai');
    await phone.choose('Pilihan b');
    await phone.press('Lanjut');
    const [key = ''] = await phone.store.keys('drafts');
    const draft = await phone.store.get('drafts', key);
    const old = `${JOIN_CODE}:${ANI}:pre`;
    await phone.store.write([
      { shelf: 'drafts', key },
      { shelf: 'drafts', key: old, value: { ...(draft as object), phase: 'pre' } },
    ]);
    await phone.open();
    await phone.press('Lanjutkan');
    expect(phone.heading).toBe('Pertanyaan i2');
    await phone.press('Kembali');
    expect(phone.screen.querySelector<HTMLInputElement>('input:checked')?.value).toBe('b');
    expect(await phone.store.keys('drafts')).toEqual([key]);
  });

  it('does not ask again for what an earlier page sent, also without signal', async () => {
    const phone = await withPhases();
    const seat = await phone.store.get<Seat>('seats', JOIN_CODE);
    if (!seat?.steps) throw new Error('Nobody sits here.');
    const old = { ...seat, sent: { pre: { id: 'r1' } }, steps: { ...seat.steps, received: ['post'] } };
    await phone.store.write([{ shelf: 'seats', key: JOIN_CODE, value: old }]);
    phone.server.signal = false;
    await phone.open();
    const states = [...phone.screen.querySelectorAll<HTMLElement>('.step')].map(
      ({ dataset }) => dataset['state'],
    );
    expect(states).toEqual(['done', 'done', 'done', 'open']);
  });

  it('touches nothing that is kept by deployment already', async () => {
    const phone = await withPhases();
    await phone.press('Mulai');
    await phone.choose('Pilihan b');
    const written = jest.spyOn(phone.store, 'write');
    await moveToDeployments(phone.store, async () => phone.server.event);
    expect(written).not.toHaveBeenCalled();
  });
});
