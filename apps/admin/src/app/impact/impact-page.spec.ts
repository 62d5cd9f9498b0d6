import type { ImpactFigures } from '@ikrar/api-client';
import { TestBed } from '@angular/core/testing';
import { renderRoutes } from '../../testing/render-page';
import type { RenderedPage } from '../../testing/render-page';
import { Language } from '../platform/language';
import { ROUTES } from './impact.routes';

const FULL: ImpactFigures = {
  events: 3,
  participations: 1230,
  matched: 41,
  classGain: 0.4914,
  hidden: false,
  measures: [
    {
      ...{ title: 'Pengetahuan TPPO', number: 2, laterTitle: null, laterNumber: null },
      ...{ events: 2, matched: 31, maxPoints: 10, meanBefore: 4.25, meanAfter: 7.5, classGain: 0.5652 },
      topics: [
        { topic: 'definition', maxPoints: 4, meanBefore: 1.5, meanAfter: 3, classGain: 0.6 },
        { topic: 'prevention', maxPoints: 1, meanBefore: 1, meanAfter: 1, classGain: null },
      ],
    },
    {
      ...{ title: 'TPPO', number: 1, laterTitle: 'TPPO', laterNumber: 2 },
      ...{ events: 1, matched: 10, maxPoints: 3, meanBefore: 1, meanAfter: 2, classGain: 0.5, topics: [] },
    },
  ],
  hiddenEvents: 0,
  current: true,
};

const BATAM = { code: '21.71', name: 'Kota Batam', type: 'kota', alias: null } as const;

async function open(facts: Partial<ImpactFigures>): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, '/', { role: 'analyst' });
  await page.settle();
  page.http.expectOne('/api/impact').flush({ ...FULL, ...facts });
  await page.settle();
  return page;
}

const text = (page: RenderedPage, selector: string): string =>
  (page.element.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('ImpactPage', () => {
  it.each<[string, Partial<ImpactFigures>, string, string]>([
    [
      'everything',
      {},
      '3 kegiatan telah terlaksana. 1.230 keikutsertaan tercatat hadir. 41 mengisi kuesioner sebelum dan sesudah; pada kuesioner yang paling banyak diisi (31) rata-ratanya 4,3 dari 10 poin sebelum kegiatan, 7,5 sesudahnya.',
      'Dari semua poin yang belum diraih sebelum kegiatan, 49% diraih sesudahnya (gain kelas 0,49; n = 41).',
    ],
    [
      'one questionnaire, and means that differ by a little',
      {
        matched: 31,
        measures: FULL.measures.slice(0, 1).map((one) => ({ ...one, meanBefore: 4.21, meanAfter: 4.23 })),
      },
      '3 kegiatan telah terlaksana. 1.230 keikutsertaan tercatat hadir. 31 mengisi kuesioner sebelum dan sesudah: rata-ratanya 4,21 dari 10 poin sebelum kegiatan, 4,23 sesudahnya.',
      'Dari semua poin yang belum diraih sebelum kegiatan, 49% diraih sesudahnya (gain kelas 0,49; n = 31).',
    ],
    [
      'a loss',
      { matched: 31, classGain: -0.1, measures: [] },
      '3 kegiatan telah terlaksana. 1.230 keikutsertaan tercatat hadir. 31 mengisi kuesioner sebelum dan sesudah.',
      'Sesudah kegiatan poinnya lebih sedikit daripada sebelumnya (gain kelas −0,10; n = 31).',
    ],
    [
      'a rise and a fall',
      { measures: FULL.measures.map((one, at) => ({ ...one, classGain: at === 0 ? 0.3 : -0.2 })) },
      '3 kegiatan telah terlaksana. 1.230 keikutsertaan tercatat hadir. 41 mengisi kuesioner sebelum dan sesudah; pada kuesioner yang paling banyak diisi (31) rata-ratanya 4,3 dari 10 poin sebelum kegiatan, 7,5 sesudahnya.',
      'Kuesioner-kuesionernya tidak searah: sebagian naik, sebagian turun. Bacalah masing-masing.',
    ],
    [
      'a hidden gain',
      { matched: null, classGain: null, hidden: true },
      '3 kegiatan telah terlaksana. 1.230 keikutsertaan tercatat hadir. Di tiap kegiatan, yang mengisi kuesioner sebelum dan sesudah kurang dari 10, jadi skor mereka disembunyikan.',
      '',
    ],
    [
      'hidden people',
      { participations: null, matched: 0, classGain: null, hidden: true },
      '3 kegiatan telah terlaksana. Keikutsertaan yang tercatat hadir kurang dari 10. Belum ada yang mengisi kuesioner sebelum dan sesudah, jadi belum dapat dikatakan apa yang bertambah.',
      '',
    ],
    [
      'no room for a gain',
      { classGain: null, measures: [] },
      '3 kegiatan telah terlaksana. 1.230 keikutsertaan tercatat hadir. 41 mengisi kuesioner sebelum dan sesudah.',
      'Gain pengetahuan tidak dapat dihitung: semua sudah bernilai penuh sebelumnya (n = 41).',
    ],
  ])('says %s, what was known before and after first', async (_, facts, line, gain) => {
    const page = await open(facts);
    expect(text(page, '.line')).toBe(line);
    expect(text(page, '.gain')).toBe(gain);
  });

  it('says why numbers are hidden, and only then', async () => {
    expect(text(await open({ matched: null, classGain: null, hidden: true }), '.hidden')).toContain(
      'di bawah 10',
    );
    TestBed.resetTestingModule();
    expect((await open({})).element.querySelector('.hidden')).toBeNull();
  });

  it('shows each questionnaire whole and by its topics, as many digits as a report has', async () => {
    const page = await open({});
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    expect(rows).toEqual([
      ['Pengetahuan TPPO, versi 2 10 poin', '2', '31', '4,25', '7,50', '0,57'],
      ['Pengertian 4 poin', '1,50', '3,00', '0,60'],
      ['Pencegahan 1 poin', '1,00', '1,00', '–'],
      ['TPPO, versi 1 dan TPPO, versi 2: butir yang sama 3 poin', '1', '10', '1,00', '2,00', '0,50'],
    ]);
    expect(page.element.querySelector('ui-data-table')?.getAttribute('aria-label')).toBe(
      'Sebelum dan sesudah menurut kuesioner',
    );
    expect(page.element.querySelector('ikrar-impact-figures [role=status]')).toBeNull();
  });

  it('says what it leaves out, and that changes are being counted', async () => {
    const page = await open({ measures: [], hiddenEvents: 2, current: false });
    expect(page.element.querySelector('table')).toBeNull();
    expect(text(page, 'ikrar-impact-figures')).toContain(
      '2 kegiatan tidak ikut dijumlahkan, karena yang mengisi sebelum dan sesudah di situ kurang dari 10 orang',
    );
    expect(text(page, 'ikrar-impact-figures [role=status]')).toContain('sedang dihitung');
  });

  it('claims no cause and explains its words', async () => {
    const page = await open({});
    expect(text(page, 'section')).toContain('bukan sebabnya');
    expect(text(page, 'details')).toContain('Orang yang datang ke dua kegiatan dihitung dua kali');
  });

  it('counts in English', async () => {
    const page = await open({ events: 1 });
    TestBed.inject(Language).follow('en');
    await page.settle();
    expect(text(page, '.line')).toContain('1 event was held. 1,230 participations were marked present.');
    TestBed.inject(Language).follow('id');
  });

  it('is empty before the first event', async () => {
    const page = await open({ events: 0, participations: 0, matched: 0, classGain: null });
    expect(text(page, 'ui-empty-state h2')).toBe('Belum ada kegiatan yang terlaksana');
  });

  it('is of an area that is in the address, and of all of them again', async () => {
    const page = await renderRoutes(ROUTES, '/?area=21.71', { role: 'analyst' });
    await page.settle();
    page.http.expectOne('/api/areas/21.71').flush({ ...BATAM, path: [], tags: [] });
    page.http.expectOne('/api/areas/21.71/impact').flush({ ...FULL, events: 1 });
    await page.settle();
    expect(text(page, '.line')).toContain('1 kegiatan');
    expect(page.element.querySelector('input')?.value).toBe('Kota Batam');
    page.element.querySelector<HTMLButtonElement>('ui-search-picker button')?.click();
    await page.settle();
    page.http.expectOne('/api/impact').flush(FULL);
    await page.settle();
    expect(text(page, '.line')).toContain('3 kegiatan');
  });

  it('says that nothing was held in an area', async () => {
    const page = await renderRoutes(ROUTES, '/?area=21.71', { role: 'analyst' });
    await page.settle();
    page.http.expectOne('/api/areas/21.71').flush({ ...BATAM, path: [], tags: [] });
    page.http
      .expectOne('/api/areas/21.71/impact')
      .flush({ ...FULL, events: 0, participations: 0, matched: 0, classGain: null });
    await page.settle();
    expect(text(page, 'ui-empty-state h2')).toBe('Belum ada kegiatan yang terlaksana di wilayah ini');
  });

  it('says when it could not be read, and tries again', async () => {
    const page = await renderRoutes(ROUTES, '/', { role: 'analyst' });
    await page.settle();
    page.http.expectOne('/api/impact').flush({ code: 'unavailable' }, { status: 503, statusText: 'x' });
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('ui-error-state button')?.click();
    await page.settle();
    page.http.expectOne('/api/impact').flush(FULL);
    await page.settle();
    expect(text(page, '.line')).toContain('3 kegiatan');
  });
});
