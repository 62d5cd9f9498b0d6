import { MatButtonHarness } from '@angular/material/button/testing';
import { TestBed } from '@angular/core/testing';
import { renderRoutes } from '../../testing/render-page';
import type { RenderedPage } from '../../testing/render-page';
import { Language } from '../platform/language';
import { comparison, COUNTS, EVENT, open, results, text } from './results-page.fixture';
import { ROUTES } from './results.routes';

/** Every figure as [label, value, note]. */
const figures = (page: RenderedPage): string[][] =>
  [...page.element.querySelectorAll('ikrar-figure-list summary')].map((row) =>
    ['.label', 'strong', '.note'].map((part) =>
      (row.querySelector(part)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  );

describe('ResultsPage', () => {
  it('says what the numbers allow, with its n, and nothing of causes', async () => {
    const page = await open(results());
    expect(text(page, '#finding')).toBe('Skor pengetahuan naik dari rata-rata 4,73 menjadi 7,32 (n = 22)');
    expect(text(page, '.finding p')).toBe(
      'Dari 22 peserta yang mengisi sebelum dan sesudah kegiatan, 18 naik, 3 tetap, dan 1 turun; skor tertinggi yang mungkin 10 poin. Uji t berpasangan: p < 0,001.',
    );
    expect(text(page, '.cautions')).toContain('ini menunjukkan perubahan, bukan sebabnya');
    expect(text(page, 'ui-paired-dot-chart h3')).toBe('18 dari 22 peserta naik, 3 tetap, 1 turun');
    expect(text(page, 'ui-paired-dot-chart .ends')).toBe('Sebelum, rata-rata 4,73Sesudah, rata-rata 7,32');
  });

  it('counts who answered, who is compared and who is not', async () => {
    const page = await open(results());
    const rows = [...page.element.querySelectorAll('ikrar-response-counts dl > div')].map(
      (row) => `${row.querySelector('dd')?.textContent} ${row.querySelector('dt')?.textContent}`,
    );
    expect(rows).toEqual([
      '24 mengisi sebelum',
      '22 mengisi sesudah',
      '22 mengisi keduanya',
      '2 Hanya mengisi sebelum',
      '1 Jawaban lama yang diganti pengirimnya',
      '3 Jawaban pendamping dan tamu',
    ]);
  });

  it('names each figure apart, marks the test to read, and writes it as Indonesian does', async () => {
    const page = await open(results());
    expect(figures(page)).toEqual([
      ['Rata-rata sebelum', '4,73 dari 10', 'SB 1,52; median 4,5; n = 22'],
      ['Rata-rata sesudah', '7,32 dari 10', 'SB 1,62; median 7,5; n = 22'],
      ['Perubahan rata-rata', '+2,59 poin', 'IK 95% [1,85; 3,34]'],
      ['Gain kelas ⟨g⟩ (Hake)', '0,49', 'sedang'],
      ['Rata-rata gain perorangan', '0,48', 'sedang; n = 20; 5 tinggi, 10 sedang, 4 rendah, 1 turun'],
      ['Ukuran efek Hedges g_av', '1,59', 'IK 95% [0,94; 2,23]'],
      ['Ukuran efek d_z', '1,54', 'IK 95% [0,91; 2,16]'],
      ['Uji t berpasangan Yang dibaca', 't(21) = 7,23; p < 0,001', ''],
      [
        'Wilcoxon (peringkat bertanda)',
        'W+ = 190,5; z = 3,82; p < 0,001',
        'eksak; 19 dari 22 berubah, selisih nol dibuang',
      ],
      ['Ukuran efek rank-biserial r', '0,88', ''],
      ['Shapiro–Wilk (selisih)', 'p = 0,085', ''],
    ]);
    expect(text(page, 'section[aria-labelledby=tests] .quiet')).toContain('maka uji t berpasangan');
    expect(page.element.querySelector<HTMLInputElement>('ui-copy-field input')?.value).toBe(
      'n = 22; sebelum M = 4,73 (SB = 1,52); sesudah M = 7,32 (SB = 1,62); t(21) = 7,23; p < 0,001; g_av = 1,59; IK 95% [0,94; 2,23]',
    );
  });

  it('writes the same in English without leading zeros', async () => {
    const page = await open(results());
    TestBed.inject(Language).follow('en');
    await page.settle();
    expect(text(page, '#finding')).toBe('Knowledge scores rose from a mean of 4.73 to 7.32 (n = 22)');
    expect(figures(page).map(([, value]) => value)).toEqual(
      expect.arrayContaining(['t(21) = 7.23, p < .001', '.88', 'p = .085', '0.49']),
    );
    expect(text(page, 'ikrar-item-results tbody')).toContain('Which is trafficking?');
    TestBed.inject(Language).follow('id');
  });

  it('says what a figure is, one tap away', async () => {
    const page = await open(results());
    const gain = [...page.element.querySelectorAll('details')].find((one) =>
      one.textContent?.includes('Gain kelas'),
    );
    expect(gain?.querySelector('p')?.textContent).toContain('Hake 1998');
  });

  it('shows the topics by their finding and names what fell', async () => {
    const page = await open(results());
    expect(text(page, 'ui-dumbbell-chart h3')).toBe(
      'Naik paling jauh: Pengertian, dari 40% menjadi 75%. Turun: Tanda dan modus.',
    );
    const [, asTable] = await page.loader.getAllHarnesses(MatButtonHarness.with({ text: 'Lihat tabel' }));
    await asTable?.click();
    const rows = [...page.element.querySelectorAll('ui-dumbbell-chart tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows[0]).toEqual(['Pengertian', '40%', '75%', '+35']);
    expect(rows[2]).toEqual(['Tanda dan modus', '70%', '50%', '−20']);
  });

  it('shows each item with who gained, who lost and the adjusted p', async () => {
    const page = await open(results());
    const cells = [...page.element.querySelectorAll('ikrar-item-results tbody td')].map((cell) =>
      cell.textContent?.trim(),
    );
    expect(cells).toEqual(['36%', '77%', '11', '2', '0,035']);
    expect(text(page)).not.toContain('lembar jawaban');
  });

  it('colours a rise and a fall, and nothing that stayed', async () => {
    const [item] = results().items;
    if (item === undefined) throw new Error('no item');
    const items = [17, 3, 8].map((rightAfter, at) => ({ ...item, itemId: `i${at}`, rightAfter }));
    const page = await open(results({ items }));
    const after = [...page.element.querySelectorAll('ikrar-item-results td.after')];
    expect(after.map((cell) => cell.className)).toEqual([
      'number after rose',
      'number after fell',
      'number after',
    ]);
  });

  it('names the sign of the ranks where the means say something else', async () => {
    const total = comparison({
      chosenTest: 'wilcoxonSignedRank',
      pairedT: { ...comparison().pairedT, meanDiff: -0.1 },
    });
    const page = await open(results({ total }));
    expect(text(page, '#finding')).toBe(
      'Menurut peringkat skor pengetahuan naik, tetapi rata-ratanya tidak (n = 22)',
    );
  });

  it('does not read a missing change as proof', async () => {
    const sentence = { code: 'no_change_found' as const, nRose: 9, nSame: 5, nFell: 8 };
    const page = await open(results({ sentence, total: comparison({ chosenP: 0.0496 }) }));
    expect(text(page, '#finding')).toBe('Perubahan skor pengetahuan tidak terlihat (n = 22)');
    expect(text(page, '.finding p')).toContain('p = 0,0496. Ini tidak membuktikan');
  });

  it('says a fall as plainly as a rise', async () => {
    const total = comparison({ pairedT: { ...comparison().pairedT, meanDiff: -2 } });
    const page = await open(
      results({ sentence: { code: 'knowledge_fell', nRose: 1, nSame: 3, nFell: 18 }, total }),
    );
    expect(text(page, '#finding')).toContain('Skor pengetahuan turun');
    expect(text(page, 'ikrar-figure-list')).toContain('−2,00 poin');
  });

  it('warns in sentences with their numbers', async () => {
    const page = await open(
      results({
        counts: { ...COUNTS, matched: 10, preOnly: 4, postOnly: 2 },
        warnings: ['few_pairs', 'ceiling_before', 'many_unmatched', 'one_group'],
      }),
    );
    const cautions = [...page.element.querySelectorAll('.cautions li')].map((one) => one.textContent);
    expect(cautions[0]).toContain('Hanya 10 pasangan, kurang dari 15');
    expect(cautions[1]).toContain('2 dari 10 peserta sudah bernilai penuh');
    expect(cautions[2]).toContain('6 dari 16 orang yang mengisi (38%)');
    expect(cautions).toHaveLength(4);
  });

  it('concludes nothing from too few pairs', async () => {
    const page = await open(
      results({
        counts: { ...COUNTS, matched: 3 },
        topics: [],
        items: [],
        sentence: { code: 'too_few', nRose: 1, nSame: 1, nFell: 1 },
        warnings: ['few_pairs', 'one_group'],
      }),
    );
    expect(text(page, '#finding')).toBe('Terlalu sedikit pasangan untuk menyimpulkan (n = 3)');
    expect(text(page, '.finding p')).toContain('Paling sedikit perlu 6');
    expect(figures(page).map(([label]) => label)).toEqual([
      'Rata-rata sebelum',
      'Rata-rata sesudah',
      'Perubahan rata-rata',
    ]);
    expect(text(page)).toContain('Ukuran efek dan uji tidak ditampilkan');
    expect(text(page)).toContain('per butir baru tampil mulai 5 pasangan');
    expect(text(page)).not.toMatch(/p [=<]|IK 95% \[|Naik paling jauh|tidak ada yang diuji/);
    expect(page.element.querySelector('ui-copy-field, ui-dumbbell-chart')).toBeNull();
  });

  it('shows five pairs in full, and concludes nothing from them', async () => {
    const counts = { ...COUNTS, matched: 5 };
    const sentence = { code: 'too_few', nRose: 4, nSame: 1, nFell: 0 } as const;
    const page = await open(results({ counts, sentence }));
    expect(text(page, '#finding')).toContain('Terlalu sedikit pasangan');
    expect(text(page, 'section[aria-labelledby=tests]')).toContain('Uji t berpasangan');
    expect(page.element.querySelector('ikrar-item-results')).not.toBeNull();
    expect(page.element.querySelector('ui-copy-field')).toBeNull();
    expect(text(page)).not.toContain('lembar jawaban');
  });

  it('gives a dash and a reason where a figure cannot be estimated', async () => {
    const total = comparison({
      gain: { ...comparison().gain, classG: null, classCategory: null, meanG: null, meanCategory: null },
      pairedT: {
        ...comparison().pairedT,
        t: null,
        p: null,
        ciLow: null,
        ciHigh: null,
        reason: 'zero_variance',
      },
      wilcoxon: {
        ...comparison().wilcoxon,
        z: null,
        p: null,
        method: null,
        rankBiserial: null,
        reason: 'no_nonzero_differences',
      },
      effectSize: { dz: null, dzLow: null, dzHigh: null, gav: null, gavLow: null, gavHigh: null },
      normalityP: null,
      chosenTest: 'none',
      chosenReason: 'no_nonzero_differences',
      chosenP: null,
    });
    const page = await open(
      results({ total, sentence: { code: 'no_change_found', nRose: 0, nSame: 22, nFell: 0 } }),
    );
    expect(figures(page).slice(3)).toEqual([
      ['Gain kelas ⟨g⟩ (Hake)', '–', 'semua sudah bernilai penuh sebelumnya'],
      ['Rata-rata gain perorangan', '–', 'semua sudah bernilai penuh sebelumnya'],
      ['Ukuran efek Hedges g_av', '–', 'selisih semua orang sama besar'],
      ['Ukuran efek d_z', '–', 'selisih semua orang sama besar'],
      ['Uji t berpasangan', '–', 'selisih semua orang sama besar'],
      ['Wilcoxon (peringkat bertanda)', '–', 'tidak seorang pun berubah'],
      ['Ukuran efek rank-biserial r', '–', 'tidak seorang pun berubah'],
      ['Shapiro–Wilk (selisih)', '–', 'selisih semua orang sama besar'],
    ]);
    expect(text(page, '.finding p')).toContain('Tidak ada uji yang dapat dihitung.');
    expect(page.element.querySelector('ui-copy-field')).toBeNull();
  });

  it.each([
    [{ pre: 0, post: 0 }, ['no_pre', 'no_post', 'no_pairs'], 'Belum ada jawaban peserta'],
    [{ pre: 0, post: 5 }, ['no_pre', 'no_pairs'], '5 peserta mengisi sesudah kegiatan, tetapi 0 sebelum'],
    [{ pre: 7, post: 0 }, ['no_post', 'no_pairs'], '7 peserta mengisi sebelum kegiatan, dan 0 sesudahnya'],
    [{ pre: 7, post: 5 }, ['no_pairs'], 'tidak ada kode yang sama'],
  ] as const)('has nothing to compare with %p', async (counts, warnings, sentence) => {
    const page = await open(
      results({
        counts: { ...COUNTS, ...counts, matched: 0 },
        sentence: { code: 'no_data', nRose: 0, nSame: 0, nFell: 0 },
        warnings: [...warnings],
        moves: [],
      }),
    );
    expect(text(page, '#finding')).toBe('Belum ada yang dapat dibandingkan (n = 0)');
    expect(text(page, '.finding p')).toContain(sentence);
    expect(
      page.element.querySelector('ui-paired-dot-chart, ikrar-figure-list, ikrar-item-results'),
    ).toBeNull();
  });

  const NOTHING = {
    counts: null,
    total: null,
    topics: [],
    items: [],
    moves: [],
    warnings: [],
    sentence: null,
  };

  it('hides the figures of a handful of people from who is not of the team', async () => {
    const page = await open(results({ ...NOTHING, state: 'hidden' }), 'analyst');
    expect(text(page, 'ui-empty-state')).toContain('kurang dari 10');
    expect(page.element.querySelector('section')).toBeNull();
  });

  it('says that no questionnaire is used', async () => {
    const page = await open(results({ ...NOTHING, state: 'no_questionnaire', instrumentTitle: null }));
    expect(text(page, 'ui-empty-state h2')).toBe('Kegiatan ini belum memakai kuesioner');
    // This build of the routes has no page for it, so nothing leads there.
    expect(page.element.querySelector('a')).toBeNull();
  });

  it('says when it could not be read, and tries again', async () => {
    const page = await renderRoutes(
      [{ path: 'events/:eventId/results', children: ROUTES }],
      `/events/${EVENT}/results`,
    );
    await page.settle();
    page.http
      .expectOne(`/api/events/${EVENT}/results`)
      .flush({ code: 'unavailable' }, { status: 503, statusText: 'x' });
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('ui-error-state button')?.click();
    await page.settle();
    page.http.expectOne(`/api/events/${EVENT}/results`).flush(results());
    await page.settle();
    expect(text(page, '#finding')).toContain('n = 22');
  });
});
