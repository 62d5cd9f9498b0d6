import { TestBed } from '@angular/core/testing';
import { COUNTS, open, results, text } from './results-page.fixture';

const item = (right: number, itemId = 'i1') => ({
  ...{ itemId, topic: 'signs_modus' as const, textId: `Soal ${itemId}`, textEn: '', right },
});

describe('WaveResults', () => {
  it('shows anonymous waves by themselves, and says why nobody is compared', async () => {
    const score = { n: 24, mean: 4.7, sd: 1.5, median: 4.5, min: 2, max: 8 };
    const page = await open(
      results({
        identification: 'anonymous',
        waves: [
          { phase: 'pre', wave: 1, maxPoints: 10, score, items: [item(6), item(12, 'i2')] },
          { phase: 'post', wave: 1, maxPoints: 10, score: { ...score, n: 22, mean: 7.3 }, items: [item(11)] },
        ],
        counts: {
          ...COUNTS,
          matched: 0,
          preOnly: 24,
          postOnly: 22,
          superseded: 0,
          exclusions: [{ reason: 'anonymous', pre: 24, post: 22 }],
        },
        moves: [],
        topics: [],
        items: [],
        warnings: ['anonymous'],
        sentence: { code: 'no_data', nRose: 0, nSame: 0, nFell: 0 },
      }),
    );
    expect(text(page, '#finding')).toBe('Jawaban anonim: setiap gelombang dibaca tersendiri');
    expect(text(page, '.finding p')).toContain('semuanya anonim');
    // How many answered both is not known: it is not said to be nobody.
    expect(text(page, 'ikrar-response-counts .steps')).toBe('lembar sebelum24lembar sesudah22');
    expect(text(page, 'ikrar-response-counts .rest')).toBe(
      'Lembar anonim, tanpa pasangan46Jawaban pendamping dan tamu3',
    );
    const rows = [...page.element.querySelectorAll('ikrar-wave-results section tbody tr')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual([
      'Sebelum24 4,70 dari 10 SB 1,50; median 4,5',
      'Sesudah22 7,30 dari 10 SB 1,50; median 4,5',
    ]);
    const lines = [...page.element.querySelectorAll('ikrar-wave-items tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    expect(lines).toEqual([
      ['Butir', 'Sebelum (n = 24)', 'Sesudah (n = 22)'],
      ['1. Soal i1 Tanda dan modus', '25%', '50%'],
      ['2. Soal i2 Tanda dan modus', '50%', '–'],
    ]);
  });

  it('speaks of sheets where codes are made by their writers, and says nothing of people', async () => {
    const score = { n: 5, mean: 4.7, sd: 1.5, median: 4.5, min: 2, max: 8 };
    const page = await open(
      results({
        identification: 'self_code',
        waves: [
          { phase: 'pre', wave: 1, maxPoints: 10, score, items: [] },
          {
            ...{ phase: 'post', wave: 1, maxPoints: 10, items: [] },
            score: { n: 1, mean: 6, sd: null, median: 6, min: 6, max: 6 },
          },
          {
            ...{ phase: 'follow_up', wave: 1, maxPoints: 10, items: [] },
            score: { n: 0, mean: null, sd: null, median: null, min: null, max: null },
          },
        ],
        counts: { ...COUNTS, pre: 5, post: 1, matched: 1, preOnly: 4, postOnly: 0, exclusions: [] },
        warnings: ['many_unmatched'],
        sentence: { code: 'too_few', nRose: 1, nSame: 0, nFell: 0 },
      }),
    );
    expect(text(page, '.finding p')).toContain('Baru 1 pasangan lembar sebelum dan sesudah kegiatan.');
    expect(text(page, 'ikrar-response-counts .steps')).toBe('lembar sebelum5lembar sesudah1berpasangan1');
    expect(text(page, '.cautions')).toContain('4 dari 5 penulis (80%), dihitung dari lembarnya');
    expect(text(page, 'ui-paired-dot-chart h3')).toBe('1 dari 1 pasangan lembar naik, 0 tetap, 0 turun');
    // One sheet has no spread, none has no mean.
    const cells = [...page.element.querySelectorAll('ikrar-wave-results tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim()),
    );
    expect(cells.slice(1)).toEqual([
      ['1', '6,00 dari 10', 'median 6,0'],
      ['0', '–', '–'],
    ]);
  });

  it('shows the waves alone to who may not see the rest, and the doubtful pairs to who may', async () => {
    const score = { n: 24, mean: 4.7, sd: 1.5, median: 4.5, min: 2, max: 8 };
    const waves = [{ phase: 'follow_up' as const, wave: 2, maxPoints: 10, score, items: [] }];
    const alone = await open(
      results({ identification: 'anonymous', waves, counts: null, total: null, sentence: null, moves: [] }),
      'analyst',
    );
    expect(text(alone, 'ikrar-wave-results tbody')).toContain('Tindak lanjut 2');
    TestBed.resetTestingModule();
    const near = { ...COUNTS, nearPairs: 2, exclusions: [{ reason: 'parted' as const, pre: 1, post: 1 }] };
    const page = await open(
      results({
        identification: 'self_code',
        waves,
        counts: near,
        warnings: ['near_pairs', 'common_items'],
        commonItems: 8,
      }),
    );
    expect(text(page, 'ikrar-response-counts .rest')).toContain('Lembar yang dipisahkan tim2');
    expect(text(page, '.cautions')).toContain('2 dari 22 pasangan memakai kode buatan sendiri');
    expect(text(page, '.cautions')).toContain('hanya 8 soal');
    expect(text(page, 'ikrar-wave-results')).toContain('Tindak lanjut 2');
  });
});
