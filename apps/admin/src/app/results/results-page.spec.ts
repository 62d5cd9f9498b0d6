import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { TestBed } from '@angular/core/testing';
import type { RenderedPage } from '../../testing/render-page';
import { sent } from '../../testing/sent';
import { Language } from '../platform/language';
import { EVENT, open, resultsOf, text } from './results-page.fixture';

const links = (page: RenderedPage): string[] =>
  [...page.element.querySelectorAll('ikrar-section-bar a')].map((link) => link.textContent ?? '');
const charts = (page: RenderedPage): HTMLElement[] => [
  ...page.element.querySelectorAll<HTMLElement>('ui-chart'),
];
/** Every chart that is there has something drawn, and says its numbers. */
function expectWholeCharts(page: RenderedPage): void {
  for (const chart of charts(page)) {
    expect(chart.querySelectorAll('svg[role=img] > :is(rect, circle, path)').length).toBeGreaterThan(2);
    expect(chart.querySelector('desc')?.textContent?.length).toBeGreaterThan(20);
    expect(chart.querySelector('h3')?.textContent).not.toBe('');
  }
  expect(page.element.textContent).not.toMatch(/NaN|undefined|null|Infinity|results\.|\{\{/);
  expect(new XMLSerializer().serializeToString(page.element)).not.toMatch(/NaN|="undefined/);
}

async function openFigure(page: RenderedPage, name: string): Promise<HTMLElement> {
  const details = [...page.element.querySelectorAll('details')].find((one) =>
    one.querySelector('.label')?.textContent?.includes(name),
  );
  if (!details) throw new Error(`There is no figure ${name}`);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await page.settle();
  return details;
}

describe('ResultsPage', () => {
  it('says what was found, of whom, and what must be known beside it', async () => {
    const page = await open(resultsOf(25, { once: 4 }));
    expect(text(page, '#glance')).toMatch(
      /^Sesudah kegiatan pengetahuan peserta lebih tinggi: rata-rata naik dari/,
    );
    expect(text(page, '.finding p')).toMatch(
      /^Dari 25 peserta .* naik, .* tetap, dan .* turun \(.*p < 0,001\)\.$/,
    );
    expect(text(page, '.asked')).toContain(
      '“Pengetahuan dasar TPPO”, versi 2 (10 soal bernilai dan 2 pernyataan sikap)',
    );
    expect(text(page, '.cautions')).toContain('ini menunjukkan perubahan, bukan sebabnya');
    expect(text(page, 'ikrar-response-counts .matched')).toBe('mengisi keduanya25');
    expectWholeCharts(page);
  });

  it('leads to each part, and puts the focus there', async () => {
    const page = await open(resultsOf(25, { once: 4 }));
    expect(links(page)).toEqual([
      ...['Sekilas', 'Skor', 'Topik', 'Tujuan', 'Butir', 'Sikap', 'Kategori', 'Kelompok'],
      ...['Mutu soal', 'Tidak berpasangan'],
    ]);
    for (const link of page.element.querySelectorAll<HTMLAnchorElement>('ikrar-section-bar a')) {
      link.click();
      expect(`#${document.activeElement?.id}`).toBe(link.hash);
    }
  });

  it.each([
    [0, ['Belum ada jawaban']],
    [1, ['Sekilas', 'Terlalu sedikit pasangan', 'dari 1 pasangan keduanya tidak mengatakan apa pun']],
    [4, ['Sekilas', 'dari 4 pasangan keduanya tidak mengatakan apa pun']],
    [5, ['Topik', 'Terlalu sedikit pasangan']],
    [25, ['Topik', 'pengetahuan peserta lebih tinggi']],
    [2000, ['Topik', 'Dari 2.000 peserta']],
  ])('says of %s people what can and cannot be said, without an empty chart', async (n, expected) => {
    const page = await open(resultsOf(n));
    for (const words of expected) expect(text(page)).toContain(words);
    expectWholeCharts(page);
    if (n < 5) expect(links(page)).not.toContain('Topik');
    if (n > 0 && n < 5) expect(text(page)).toContain('lembar jawaban orang per orang');
    if (n === 0) expect(charts(page).filter((chart) => /sebaran/i.test(chart.textContent ?? ''))).toEqual([]);
  });

  it('opens for a figure its meaning, its formula, who is in it, and the sentence', async () => {
    const page = await open(resultsOf(25, { once: 4 }));
    const gain = await openFigure(page, 'Gain kelas');
    expect(gain.textContent).toContain('Σ(sesudah − sebelum) / Σ(maks − sebelum)');
    expect(gain.textContent).toContain('Hake 1998');
    expect(gain.textContent).toMatch(/25 mengisi keduanya dan dibandingkan \(tidak dibandingkan: /);
    expect(gain.querySelector('blockquote')?.textContent).toMatch(/gain/i);
  });

  it('offers no sentence of another section', async () => {
    const page = await open(resultsOf(25, { once: 4 }));
    const rows = page.element.querySelectorAll<HTMLDetailsElement>(
      ':is([aria-labelledby=topics], [aria-labelledby=subgroups]) ikrar-figure-list details',
    );
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      row.open = true;
      row.dispatchEvent(new Event('toggle'));
      await page.settle();
      expect(row.textContent).toContain('Rumus');
      expect(row.querySelector('ikrar-quote')).toBeNull();
    }
  });

  it('marks the one test to read, chosen by the rule', async () => {
    const page = await open(resultsOf(25));
    const marked = [...page.element.querySelectorAll('ui-status-chip')].map((chip) =>
      chip.closest('.label')?.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatch(/^(Uji t berpasangan|Uji peringkat bertanda Wilcoxon|Wilcoxon.*) Yang dibaca$/);
    expect(text(page, 'ikrar-score-section')).toContain(
      'menurut aturan yang ditetapkan sebelum data dilihat',
    );
  });

  it('sorts items by their change, from the largest gain to the largest loss', async () => {
    const page = await open(resultsOf(25));
    const chart = charts(page).find((one) => one.textContent?.includes('Dari 10 butir'));
    const shares = [...(chart?.querySelectorAll('text') ?? [])].flatMap(({ textContent }) => {
      const [, before, after] = /(\d+)% → (\d+)%/.exec(textContent ?? '') ?? [];
      return before === undefined ? [] : [Number(after) - Number(before)];
    });
    expect(shares).toHaveLength(10);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('hatches a group that is too small, with a word, and the test with it', async () => {
    const page = await open(resultsOf(14));
    const chart = charts(page).find((one) =>
      one.querySelector('h3')?.textContent?.startsWith('Jenis kelamin'),
    );
    // A dumbbell has no rectangle but the hatch and its key.
    expect(chart?.querySelectorAll('svg[role=img] > rect').length).toBeGreaterThan(0);
    expect(chart?.textContent).toContain('disembunyikan: kurang dari 5 orang, atau');
  });

  it('writes everything in English, too', async () => {
    const page = await open(resultsOf(25, { once: 4 }));
    TestBed.inject(Language).follow('en');
    await page.settle();
    expect(text(page, '#glance')).toMatch(/^Knowledge was higher after the event: the mean rose from \d\.\d/);
    expect(text(page)).toContain('p < .001');
    expect(text(page)).not.toMatch(/\b(naik|sesudah|dari|orang)\b/i);
    expectWholeCharts(page);
    TestBed.inject(Language).follow('id');
  });

  it('reads waves of unknown people by themselves, never without saying so', async () => {
    const page = await open(resultsOf(30, { identification: 'anonymous' }));
    expect(text(page, '#glance')).toContain('Lembar anonim');
    expect(text(page, '.cautions')).toContain('tidak menunjukkan sebabnya');
    expect(links(page)).toEqual([
      ...['Sekilas', 'Skor', 'Topik', 'Butir', 'Sikap', 'Kategori', 'Mutu soal', 'Tidak berpasangan'],
    ]);
    expect(text(page, '[aria-labelledby=score]')).toContain('tidak diketahui siapa yang mengisi keduanya');
    expect(text(page, 'ikrar-wave-scores')).toMatch(/Sebelum30\d,\d\d dari 10.*Sesudah30\d,\d\d dari 10/);
    expect(text(page, 'ikrar-unpaired-section .caution')).toContain(
      'mungkin orang yang sama dihitung sebagai dua kelompok',
    );
    expectWholeCharts(page);
  });

  it.each([
    ['post', 'Sebelum kegiatan tidak ada yang ditanyakan', 'sesudah'],
    ['pre', 'Sesudah kegiatan tidak ada yang ditanyakan', 'sebelum'],
  ] as const)('leads with what one wave says where only %s was asked', async (phase, why, told) => {
    for (const n of [1, 5, 25, 2000]) {
      const page = await open(resultsOf(n, { phases: [phase] }));
      expect(text(page, '[aria-labelledby=score]')).toContain(why);
      expect(links(page)).toEqual([
        ...['Sekilas', 'Skor'],
        ...(n < 5 ? ['Kategori'] : ['Topik', 'Butir', 'Sikap', 'Kategori', 'Mutu soal']),
      ]);
      expect(text(page, 'ikrar-response-counts')).toContain(`mengisi ${told}`);
      expect(text(page, 'ikrar-response-counts')).not.toContain('mengisi keduanya');
      expectWholeCharts(page);
      TestBed.resetTestingModule();
    }
  });

  it('says to who may not see them why there is no distribution of a wave', async () => {
    const page = await open(resultsOf(30, { phases: ['post'], reader: 'outside' }), 'analyst');
    expect(text(page, 'ikrar-wave-scores')).toContain('Sebaran skor dan kategori tidak ditampilkan');
    expect(links(page)).not.toContain('Kategori');
    expect(text(page, '[aria-labelledby=attitude]')).toContain(
      'ada jawaban yang dipilih kurang dari 10 orang',
    );
    expectWholeCharts(page);
  });

  it('joins three waves of the same people', async () => {
    const page = await open(resultsOf(25, { phases: ['pre', 'post', 'follow_up'] }));
    const chart = charts(page).find((one) => one.textContent?.includes('gelombang pertama'));
    expect(chart?.textContent).toContain('n = 25 orang yang sama di semua gelombang');
    expect(text(page)).toContain('Friedman');
  });

  it('says when nothing may be seen, nothing was asked, or nothing is counted yet', async () => {
    const nothing = { evaluation: null } as const;
    const hidden = await open(resultsOf(0, {}, { ...nothing, state: 'hidden' }), 'analyst');
    expect(text(hidden, 'ui-empty-state')).toContain('disembunyikan');
    TestBed.resetTestingModule();
    const unasked = await open(resultsOf(0, {}, { ...nothing, state: 'no_questionnaire' }));
    expect(text(unasked, 'ui-empty-state')).toContain('belum memakai kuesioner');
    TestBed.resetTestingModule();
    const counting = await open(resultsOf(0, {}, { ...nothing, state: 'counting', current: false }));
    expect(text(counting, 'ui-empty-state[role=status]')).toContain('Jawaban sedang dihitung');
  });

  it('asks again by itself while answers are being counted, and keeps what it shows', async () => {
    const page = await open(resultsOf(5, {}, { current: false }));
    expect(text(page, '.state')).toContain('sedang dihitung');
    const again = await sent(page, 'GET', '/results');
    expect(text(page)).toContain('n = 5');
    again.flush(resultsOf(6));
    await page.settle();
    expect(text(page)).toContain('n = 6');
    expect(text(page, '.state')).toBe('');
  });

  it('says a failure in words, and shows what it has when only a later answer is lost', async () => {
    const page = await open(resultsOf(5, {}, { current: false }));
    const again = await sent(page, 'GET', '/results');
    again.flush(null, { status: 503, statusText: 'Unavailable' });
    await page.settle();
    expect(text(page)).toContain('n = 5');
  });

  it('lets the team change the bounds, and says at the field what is wrong', async () => {
    const page = await open(resultsOf(25));
    await (await page.loader.getHarness(MatButtonHarness.with({ text: /Ubah batas/ }))).click();
    await page.settle();
    const fields = await page.everywhere.getAllHarnesses(MatInputHarness.with({ ancestor: '.from' }));
    await fields[1]?.setValue('90');
    const save = await page.everywhere.getHarness(MatButtonHarness.with({ text: 'Simpan batas' }));
    await save.click();
    expect(document.querySelector('.wrong')?.textContent).toContain('harus mulai lebih tinggi');
    page.http.expectNone(`/api/events/${EVENT}/result-settings`);
    await fields[1]?.setValue('50');
    void save.click();
    const request = await sent(page, 'PATCH', '/result-settings');
    expect(request.request.headers.get('If-Match')).toBe('"0"');
    expect(request.request.body).toEqual({
      knowledgeBands: [
        { id: 'low', from: 0 },
        { id: 'fair', from: 50 },
        { id: 'good', from: 76 },
      ],
      gainBounds: { medium: 0.3, high: 0.7 },
    });
    request.flush({ ...request.request.body, version: 1 });
    (await sent(page, 'GET', '/results')).flush(resultsOf(25));
  });

  it('reads a comma and a point, and stops at five bands with a word', async () => {
    const page = await open(resultsOf(25));
    await (await page.loader.getHarness(MatButtonHarness.with({ text: /Ubah batas/ }))).click();
    await page.settle();
    const [medium, high] = await page.everywhere.getAllHarnesses(MatInputHarness.with({ ancestor: '.pair' }));
    expect(await medium?.getValue()).toBe('0,3');
    await high?.setValue('1,2');
    await high?.blur();
    expect(document.querySelector('.pair mat-error')?.textContent).toBe('Paling besar 0,99.');
    await high?.setValue('0.8');
    await medium?.setValue('0,4');
    const add = MatButtonHarness.with({ text: /Tambah kategori/ });
    for (const _ of [4, 5]) await (await page.everywhere.getHarness(add)).click();
    expect(await page.everywhere.getAllHarnesses(add)).toEqual([]);
    expect(document.querySelector('ui-form-sheet')?.textContent).toContain('dua sampai lima; hapus satu');
    for (const number of [5, 4]) {
      document.querySelector<HTMLElement>(`[aria-label="Hapus kategori ${number}"]`)?.click();
      await page.settle();
    }
    (await page.everywhere.getHarness(MatButtonHarness.with({ text: 'Simpan batas' }))).click();
    const request = await sent(page, 'PATCH', '/result-settings');
    expect(request.request.body).toMatchObject({ gainBounds: { medium: 0.4, high: 0.8 } });
    request.flush({ ...request.request.body, version: 1 });
    (await sent(page, 'GET', '/results')).flush(resultsOf(25));
  });

  it('offers the bounds to the team alone', async () => {
    const page = await open(resultsOf(40, { reader: 'outside' }), 'analyst');
    expect(text(page)).not.toContain('Ubah batas');
    expectWholeCharts(page);
  });
});
