import { HttpEventType } from '@angular/common/http';
import { MatButtonHarness } from '@angular/material/button/testing';
import type { InstrumentItem } from '@ikrar/domain';
import type { RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { aChoice, anInstrument, anItem, INSTRUMENT_PATH, openInstrument } from '../testing/an-instrument';

const ITEMS: readonly InstrumentItem[] = [
  aChoice('i1', { other: true }),
  anItem('i2', { showIf: { item: 'i1', is: 'equal', value: 'b' } }),
  anItem('i3', { kind: 'note', required: false }),
];

const phone = ({ element }: RenderedPage): HTMLElement =>
  element.querySelector<HTMLElement>('.phone') ?? document.createElement('p');
const asked = (page: RenderedPage): string => phone(page).querySelector('h3')?.textContent ?? '';

async function press(page: RenderedPage, text: RegExp): Promise<void> {
  await (await page.loader.getHarness(MatButtonHarness.with({ text }))).click();
}

async function choose(page: RenderedPage, word: string): Promise<void> {
  const labels = [...phone(page).querySelectorAll<HTMLElement>('.options label')];
  labels.find((label) => label.textContent.trim() === word)?.click();
  await page.settle();
}

describe('PreviewPage', () => {
  beforeEach(() => {
    localStorage.clear();
    // The pretended screen draws nothing, so letters are measured by the rule for that.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });
  afterEach(() => jest.restoreAllMocks());

  it('asks like a phone: required first, then what the answer leads to', async () => {
    const page = await openInstrument('preview', anInstrument(ITEMS));
    expect(phone(page).textContent).toContain('1 dari 2');
    await press(page, /^Lanjut$/);
    expect(phone(page).querySelector('[role=alert]')?.textContent).toContain('wajib dijawab');
    expect(asked(page)).toBe('Teks i1');
    await choose(page, 'Tidak');
    expect(phone(page).textContent).toContain('1 dari 3');
    await press(page, /^Lanjut$/);
    expect(asked(page)).toBe('Teks i2');
    await press(page, /^Kembali$/);
    await choose(page, 'Ya');
    await press(page, /^Lanjut$/);
    expect(asked(page)).toBe('Teks i3');
    await press(page, /^Selesai$/);
    expect(asked(page)).toContain('Begini akhirnya');
    await press(page, /^Mulai lagi$/);
    expect(phone(page).querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('shows what was chosen when one goes back', async () => {
    const page = await openInstrument('preview', anInstrument([aChoice('i1'), aChoice('i2')]));
    const chosen = (): string | undefined =>
      phone(page).querySelector('input:checked')?.parentElement?.textContent.trim();
    await choose(page, 'Ya');
    await press(page, /^Lanjut$/);
    expect(chosen()).toBeUndefined();
    await choose(page, 'Tidak');
    await press(page, /^Kembali$/);
    expect([asked(page), chosen()]).toEqual(['Teks i1', 'Ya']);
  });

  it('offers words of one’s own only where “other” was chosen', async () => {
    const page = await openInstrument('preview', anInstrument(ITEMS));
    expect(phone(page).querySelector('.field')).toBeNull();
    await choose(page, 'Lainnya');
    expect(phone(page).querySelector('.field')).not.toBeNull();
  });

  it('draws every question on the paper that was chosen', async () => {
    const many = Array.from({ length: 40 }, (_, at) => aChoice(`i${at + 1}`));
    const page = await openInstrument('preview?as=paper', anInstrument(many));
    const sheets = (): SVGSVGElement[] => [...page.element.querySelectorAll<SVGSVGElement>('figure > svg')];
    const heights = (): Set<string> =>
      new Set(sheets().map((sheet) => sheet.getAttribute('viewBox')?.split(' ')[3] ?? ''));
    const before = [...heights()];
    expect(sheets().length).toBeGreaterThan(1);
    const text = sheets()
      .map(({ textContent }) => textContent)
      .join(' ');
    for (const { id } of many) expect(text).toContain(`Teks ${id}`);
    const f4 = [...page.element.querySelectorAll('label')].find((label) => label.textContent.trim() === 'F4');
    f4?.click();
    await page.settle();
    expect(Number([...heights()][0])).toBeGreaterThan(Number(before[0]));
  });

  it('hands out a sample sheet of what is on the server, in the paper and language that were chosen', async () => {
    const clicked = jest.fn<void, [string]>();
    Object.assign(URL, { createObjectURL: () => 'blob:sheet', revokeObjectURL: jest.fn() });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked(this.download);
    });
    localStorage.setItem('ikrar.paper', 'f4');
    const page = await openInstrument('preview?as=paper', anInstrument(ITEMS));
    void press(page, /Unduh PDF contoh/);
    const request = await sent(page, 'GET', `${INSTRUMENT_PATH}/versions/v1/sheet?paper=f4&language=id`);
    request.event({ type: HttpEventType.DownloadProgress, loaded: 10 });
    request.flush(new Blob(['%PDF']));
    await page.settle();
    expect(clicked).toHaveBeenCalledWith('Pengetahuan v1 f4.pdf');
  });
});
