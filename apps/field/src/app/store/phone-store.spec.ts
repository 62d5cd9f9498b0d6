import { ANI, JOIN_CODE } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';
import { MemoryStore } from './memory-store';
import { Change } from './store';

/** A storage that stops writing, as a full phone does, or that never opened, as in private mode. */
class FailingStore extends MemoryStore {
  constructor(private readonly fails: { read: boolean }) {
    super();
  }

  override async get<T>(...args: Parameters<MemoryStore['get']>): Promise<T | undefined> {
    if (this.fails.read) throw new DOMException('closed', 'InvalidStateError');
    return super.get<T>(...args);
  }

  override async keys(...args: Parameters<MemoryStore['keys']>): Promise<string[]> {
    if (this.fails.read) throw new DOMException('closed', 'InvalidStateError');
    return super.keys(...args);
  }

  override async write(_: Change[]): Promise<void> {
    throw new DOMException('full', 'QuotaExceededError');
  }
}

describe('PhoneStore', () => {
  it('says at once that nothing lasts when the phone offers no storage, and carries on in memory', async () => {
    const phone = new Phone(undefined, new FailingStore({ read: true }));
    await phone.open(`/e/${JOIN_CODE}`);
    expect(phone.text).toContain('HP ini tidak mengizinkan penyimpanan');
    await phone.enter(ANI);
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    expect(phone.text).not.toContain('Tersimpan di HP ini');
    await phone.press('Lanjut');
    expect(phone.heading).toBe('Pertanyaan i2');
  });

  it('never claims "saved on this phone" when it is not, and still sends', async () => {
    const phone = new Phone(undefined, new FailingStore({ read: false }));
    await phone.open(`/e/${JOIN_CODE}`);
    await phone.enter(ANI);
    await phone.press('Mulai');
    await phone.choose('Pilihan a');
    await phone.press('Lanjut');
    await phone.press('Lewati dulu');
    await phone.press('Lewati dulu');
    phone.server.signal = false;
    await phone.press('Kirim jawaban');
    expect(phone.text).toContain('Biarkan halaman ini terbuka');
    expect(phone.heading).not.toBe('Tersimpan di HP ini');
    phone.server.signal = true;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(phone.heading).toBe('Diterima');
    expect(phone.server.puts).toHaveLength(1);
  });

  it('carries along what was stored before the phone stopped storing', async () => {
    const store = new FailingStore({ read: false });
    await MemoryStore.prototype.write.call(store, [
      {
        shelf: 'outbox',
        key: 'r1',
        value: { id: 'r1', joinCode: JOIN_CODE, what: 'pre', body: {}, attempts: 0, nextTryAt: 0 },
      },
    ]);
    const phone = new Phone(undefined, store);
    await phone.open(`/e/${JOIN_CODE}`);
    expect(phone.server.puts.map(({ id }) => id)).toEqual(['r1']);
  });
});
