import { MatButtonHarness } from '@angular/material/button/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { anInstrument, anItem, INSTRUMENT_PATH, openInstrument } from '../testing/an-instrument';

async function openItem(): Promise<RenderedPage> {
  const page = await openInstrument('items', anInstrument([anItem('i1')]));
  page.element.querySelector<HTMLButtonElement>('button.text')?.click();
  await page.settle();
  return page;
}

async function choose(page: RenderedPage, file: File): Promise<void> {
  const input = page.element.querySelector<HTMLInputElement>('ikrar-picture-field input');
  if (!input) throw new Error('There is nowhere to choose a picture');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  await page.settle();
}

const field = (page: RenderedPage): HTMLElement | null => page.element.querySelector('ikrar-picture-field');
const aPicture = (): File => new File(['pixels'], 'peta.png', { type: 'image/png' });

describe('PictureField', () => {
  it('sends the file as what it is, shows it, saves it with the item, and takes it away again', async () => {
    const page = await openItem();
    await choose(page, aPicture());
    const request = await sent(page, 'PUT');
    expect(request.request.headers.get('Content-Type')).toBe('image/png');
    expect(request.request.body).toBeInstanceOf(File);
    request.flush({});
    await page.settle();
    const path = request.request.url;
    expect(field(page)?.querySelector('img')?.getAttribute('src')).toBe(path);
    window.dispatchEvent(new Event('online'));
    const save = await sent(page, 'PATCH', INSTRUMENT_PATH);
    expect(path).toContain(save.request.body.content.items[0].picture);
    save.flush(anInstrument(save.request.body.content.items, { version: 4 }));
    await (await page.loader.getHarness(MatButtonHarness.with({ text: /Lepas gambar/ }))).click();
    expect(field(page)?.querySelector('img')).toBeNull();
    window.dispatchEvent(new Event('online'));
    const again = await sent(page, 'PATCH', INSTRUMENT_PATH);
    expect(again.request.body.content.items[0].picture).toBeUndefined();
    again.flush(anInstrument(again.request.body.content.items, { version: 5 }));
    await page.settle();
  });

  it('sends nothing that the server would refuse, and says why', async () => {
    const page = await openItem();
    await choose(page, new File(['%PDF'], 'brosur.pdf', { type: 'application/pdf' }));
    expect(field(page)?.querySelector('[role=alert]')?.textContent).toContain('JPEG, PNG, atau WebP');
    const large = aPicture();
    Object.defineProperty(large, 'size', { value: 5_000_001 });
    await choose(page, large);
    expect(field(page)?.querySelector('[role=alert]')?.textContent).toContain('5 MB');
    page.http.expectNone((request) => request.method === 'PUT');
  });

  it('says what the server found wrong and leaves the item without a picture', async () => {
    const page = await openItem();
    await choose(page, aPicture());
    (await sent(page, 'PUT')).flush(
      { code: 'picture.unreadable' },
      { status: 422, statusText: 'Unprocessable' },
    );
    await page.settle();
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toContain('tidak dapat dibaca');
    expect(field(page)?.querySelector('img')).toBeNull();
  });
});
