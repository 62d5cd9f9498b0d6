import { TestBed } from '@angular/core/testing';
import type { InstrumentItem } from '@ikrar/domain';
import type { RenderedPage } from '../../../../testing/render-page';
import { Language } from '../../../platform/language';
import { aChoice, anInstrument, anItem, openInstrument } from '../testing/an-instrument';

const LONG = Array.from({ length: 21 }, (_, at) => `kata${at}`).join(' ');
const never = { all: [0, 1].map((at) => ({ item: 'i1', is: 'equal' as const, value: 'ab'.charAt(at) })) };

const ITEMS: readonly InstrumentItem[] = [
  aChoice('i1', { topic: 'definition' }),
  aChoice('i2', { key: null }),
  anItem('i3', { showIf: never }),
  anItem('i4', { text: { id: 'Teks i3!', en: '' } }),
  anItem('i5', { text: { id: LONG, en: '' } }),
  anItem('i6', { section: 's1' }),
];
const SECTIONS = [{ id: 's1', title: { id: 'Penutup', en: 'End' }, showIf: never }];

const saidAt = ({ element }: RenderedPage, id: string): string =>
  element.querySelector(`[data-item="${id}"] ikrar-item-findings`)?.textContent?.trim() ?? '';

async function open(language: 'id' | 'en'): Promise<RenderedPage> {
  const page = await openInstrument(
    'items',
    anInstrument(ITEMS, { content: { items: ITEMS, sections: SECTIONS } }),
  );
  TestBed.inject(Language).follow(language);
  await page.settle();
  return page;
}

describe('ItemFindings', () => {
  it.each([
    ['id', 'i2', 'Jawaban benar belum ditandai.'],
    ['id', 'i3', 'Tidak pernah tampil: syaratnya tidak mungkin terpenuhi.'],
    ['id', 'i4', 'Kata-katanya sama dengan soal sebelumnya.'],
    ['id', 'i5', 'Lebih dari 20 kata, sulit diingat saat dibacakan.'],
    ['id', 'i6', 'Bagian “Penutup”: Tidak pernah tampil: syaratnya tidak mungkin terpenuhi.'],
    ['en', 'i2', 'The right answer is not marked yet.'],
    ['en', 'i3', 'Never shown: its condition can never hold.'],
    ['en', 'i4', 'Worded like an earlier item.'],
    ['en', 'i5', 'Longer than 20 words, hard to keep in mind when read aloud.'],
    ['en', 'i6', 'Section “End”: Never shown: its condition can never hold.'],
  ] as const)('in %s says of %s: %s', async (language, id, sentence) => {
    const page = await open(language);
    expect(saidAt(page, id)).toBe(sentence);
    expect(saidAt(page, 'i1')).toBe('');
  });

  it('tells of English only while English is written', async () => {
    const page = await open('id');
    page.element.querySelector<HTMLInputElement>('.english input')?.click();
    await page.settle();
    expect(saidAt(page, 'i1')).toBe('Belum lengkap dalam bahasa Inggris.');
  });

  it('stays at the item while it is mended', async () => {
    const page = await open('id');
    page.element.querySelector<HTMLButtonElement>('[data-item="i2"] button.text')?.click();
    await page.settle();
    expect(page.element.querySelector('[data-item="i2"] ikrar-item-fields')).not.toBeNull();
    expect(saidAt(page, 'i2')).toBe('Jawaban benar belum ditandai.');
  });

  it.each([
    ['id', /Belum ada soal untuk topik: Penyebab dan akibat; .+\./],
    ['en', /No item yet on the topic: .+; .+\./],
  ] as const)('in %s the topics without an item stand together beside the items', async (language, words) => {
    const page = await open(language);
    const hints = [...page.element.querySelectorAll('ikrar-check-panel .hint')].map((one) => one.textContent);
    expect(hints.filter((hint) => words.test(hint ?? ''))).toHaveLength(1);
  });
});
