import { ANI, JOIN_CODE, question } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';

async function illustrated(): Promise<Phone> {
  const phone = new Phone();
  phone.server.items.splice(0, Infinity, question('t', 'short_text', { picture: 'p1' }));
  phone.server.pictures = { p1: new Blob(['webp'], { type: 'image/webp' }) };
  await phone.open(`/e/${JOIN_CODE}`);
  return phone;
}

const image = (phone: Phone): HTMLImageElement | null => phone.screen.querySelector('.picture img');

describe('Pictures', () => {
  it('are there without signal, brought before their question was opened', async () => {
    const phone = await illustrated();
    await phone.enter(ANI);
    phone.server.signal = false;
    await phone.open();
    await phone.press('Mulai');
    expect(image(phone)?.src).toMatch(/^data:image\/webp;base64,/);
    expect(image(phone)?.alt).toBe('Gambar untuk pertanyaan: Pertanyaan t');
    expect(phone.server.asked.filter((line) => line.includes('/pictures/'))).toHaveLength(1);
  });

  it('leave a calm word in their place, until there is signal', async () => {
    const phone = await illustrated();
    const { pictures } = phone.server;
    phone.server.pictures = {};
    await phone.enter(ANI);
    await phone.press('Mulai');
    expect(image(phone)).toBeNull();
    expect(phone.text).toContain('Gambarnya belum ada di HP ini.');
    phone.server.pictures = pictures;
    dispatchEvent(new Event('online'));
    await phone.settle();
    expect(image(phone)).not.toBeNull();
  });

  it('are never the sign-in page of a hotspot', async () => {
    const phone = await illustrated();
    phone.server.pictures = { p1: new Blob(['<html>'], { type: 'text/html' }) };
    await phone.enter(ANI);
    await phone.press('Mulai');
    expect(image(phone)).toBeNull();
    expect((await phone.store.keys('cache')).some((key) => key.startsWith('picture:'))).toBe(false);
  });
});
