import { anEvaluation, someFacts } from '../../../testing/an-evaluation';
import { bandSentences } from './band-sentences';
import { cautionSentences } from './caution-sentences';
import { countSentences, reachSentences } from './count-sentences';
import { methodSentences } from './method-sentences';
import { chosenLine, spssWilcoxonLine, wilcoxonLine } from './report-lines';
import { gainSentences, sizeSentences } from './size-sentences';

const rose = anEvaluation({
  cells: [
    [3, 6, 8],
    [4, 8, 7],
    [5, 5, 3],
    [6, 5, 2],
  ],
  onlyBefore: 6,
  onlyAfter: 1,
});
const said = (lines: readonly string[]): string => lines.join(' ');

describe('methodSentences', () => {
  it('names the test, the rule fixed beforehand, its variant, n and zeros, and SPSS’s line', () => {
    expect(methodSentences(rose, 'id')).toEqual([
      'Uji yang dibaca adalah uji peringkat bertanda Wilcoxon, menurut aturan yang ditetapkan sebelum data dilihat: selisih skor menyimpang dari sebaran normal (Shapiro–Wilk W = 0,74; p < 0,001).',
      'Semua uji dihitung (dua arah): uji t berpasangan t(19) = 6,24; p < 0,001; Wilcoxon W+ = 150; z = 3,53; p < 0,001 (eksak; 17 dari 20 berubah, selisih nol dibuang); uji tanda naik 15, turun 2; p = 0,002; SPSS: Z = −3,55; p < 0,001 (−/=/+ 2/3/15).',
    ]);
  });

  it.each([
    ['nobody changed', [[5, 5, 9]], 'Nothing was tested: nobody’s score changed.'],
    [
      'all by the same',
      [[5, 6, 9]],
      'The test to read is the sign test, by a rule fixed before the data were seen: the score of everybody changed by the same.',
    ],
  ] as const)('says of %s what can be tested', (_, cells, sentence) => {
    expect(methodSentences(anEvaluation({ cells }), 'en')[0]).toBe(sentence);
  });

  it('is silent where nobody is compared', () => {
    expect(methodSentences(anEvaluation(), 'id')).toEqual([]);
  });
});

describe('sizeSentences and gainSentences', () => {
  it('give means with SD, the change with its interval, and the effect size', () => {
    expect(said(sizeSentences(rose, 'en'))).toMatch(
      /^The mean was 3\.95 \(SD 1\.00\) before and 6\.45 \(SD 1\.23\) after the event \(n = 20\), a change of \+2\.50 points \(95% CI \[\d\.\d\d, \d\.\d\d\]\)\. Effect size: g_av = \d\.\d\d, 95% CI/,
    );
  });

  it('name the rise in its forms and both gains', () => {
    expect(gainSentences(rose, 'id')).toEqual([
      'Perubahan yang sama dapat ditulis dalam beberapa cara: +2,50 poin; 25,0% dari skor tertinggi; 63,3% dari nilai awal.',
      'Gain kelas ⟨g⟩ = 0,41 (sedang): bagian yang diraih dari semua poin yang masih dapat diraih. Rata-rata gain perorangan = 0,38 (sedang; n = 20). Keduanya angka yang berbeda.',
      'Gain perorangan: 0 tinggi, 15 sedang, 3 rendah, 2 turun.',
    ]);
  });

  it('count who had no room, and say where nobody had', () => {
    const ceiling = anEvaluation({
      cells: [
        [10, 10, 3],
        [5, 8, 6],
      ],
    });
    expect(said(gainSentences(ceiling, 'en'))).toContain('n = 6, 3 with full points before left out');
    expect(gainSentences(anEvaluation({ cells: [[10, 10, 9]] }), 'en')).toEqual([
      'No gain can be computed: everybody had full points before the event.',
    ]);
  });
});

describe('bandSentences', () => {
  it('say how many stood where, and who moved', () => {
    expect(said(bandSentences(rose.bands, 'id'))).toBe(
      'Sebelum kegiatan 18 kurang, 2 cukup, dan 0 baik; sesudahnya 5 kurang, 8 cukup, dan 7 baik. 15 orang pindah ke kategori yang lebih tinggi, 2 ke yang lebih rendah, 3 tetap.',
    );
  });

  it('leave the moves out where they are hidden', () => {
    const hidden = rose.bands && { ...rose.bands, moved: [] };
    expect(said(bandSentences(hidden, 'en'))).toBe(
      'Before the event 18 low, 2 fair, and 0 good; after it 5 low, 8 fair, and 7 good.',
    );
  });
});

describe('cautionSentences', () => {
  it('name attrition and that change is no cause', () => {
    expect(cautionSentences(rose, someFacts(), 'id')).toEqual([
      {
        code: 'many_unmatched',
        text: '7 dari 27 yang mengisi (26%) hanya mengisi sekali dan tidak ikut dibandingkan; mereka bisa saja berbeda dari 20 yang dibandingkan.',
      },
      {
        code: 'one_group',
        text: 'Satu kelompok tanpa pembanding (n = 20): ini menunjukkan perubahan, bukan sebabnya.',
      },
    ]);
  });

  it.each([
    [
      {
        cells: [
          [10, 10, 3],
          [5, 8, 6],
        ],
      },
      'few_pairs',
      'Only 9 pairs, fewer than 15: one or two people can shift every figure.',
    ],
    [
      {
        cells: [
          [10, 10, 3],
          [5, 8, 6],
        ],
      },
      'ceiling_before',
      '3 of 9 participants (33%) had full points before the event; their rise cannot be measured.',
    ],
    [
      { cells: [[5, 8, 6]], near: 2 },
      'near_pairs',
      '2 of 6 pairs use self-made codes that differ by one letter or digit.',
    ],
    [
      { cells: [[5, 8, 6]], warned: { commonItems: true } },
      'common_items',
      'Before and after asked different versions: only the scored items they share are compared.',
    ],
    [
      { cells: [[5, 8, 6]], warned: { identicalScores: true } },
      'identical_scores',
      'Everybody has the same score before, and everybody the same after: check whether people filled in their own sheets.',
    ],
  ] as const)('%# say %s', (pairs, code, text) => {
    expect(cautionSentences(anEvaluation(pairs), someFacts(), 'en')).toContainEqual({ code, text });
  });
});

describe('countSentences and reachSentences', () => {
  it('say who was asked and why some are not compared', () => {
    const questionnaire = { title: { id: 'Pengetahuan', en: 'Knowledge' }, version: 2 };
    expect(countSentences(rose, someFacts({ questionnaire }), 'id')).toEqual([
      'Kuesioner “Pengetahuan”, versi 2. Terisi 26 peserta sebelum dan 21 peserta sesudah kegiatan; 20 berpasangan (tidak berpasangan: 7 lembar yang kodenya tidak cocok dengan lembar lain).',
    ]);
    const one = anEvaluation({ cells: [[3, 5, 20]], onlyBefore: 1 });
    expect(countSentences(one, someFacts(), 'en')).toEqual([
      '21 participants answered before and 20 participants after the event; 20 are matched (not matched: 1 sheet whose code matches no other sheet).',
    ]);
  });

  it('go from invitation to pledge as far as it is known', () => {
    const reach = { invited: 40, registered: null, present: 30, pledged: 12 };
    expect(reachSentences(rose.counts, someFacts({ reach }), 'en')).toEqual([
      '40 invited, 30 present, 26 answered before, 21 answered after, 20 matched, and 12 pledged.',
    ]);
  });
});

describe('lines of tests', () => {
  it('are as a report quotes them', () => {
    const { total } = rose;
    if (!total) throw new Error('compared people');
    expect(wilcoxonLine(total.wilcoxon, 'en')).toBe(
      'W+ = 150, z = 3.53, p < .001 (exact; 17 of 20 changed, zeros dropped)',
    );
    expect(spssWilcoxonLine(total.wilcoxon, 'en')).toBe('SPSS: Z = −3.55, p < .001 (−/=/+ 2/3/15)');
    expect(chosenLine(total, 'id')).toMatch(
      /^W\+ = 150; z = 3,53; p < 0,001 \(eksak.*\); r_rb = 0,96; IK 95% \[0,89; 0,99\]$/,
    );
  });
});
