import { anEvaluation, someFacts } from '../../../testing/an-evaluation';
import { bandSentences } from './band-sentences';
import { cautionSentences } from './caution-sentences';
import { countSentences } from './count-sentences';
import { methodSentences } from './method-sentences';
import { chosenLine, spssWilcoxonLine, wilcoxonLine } from './report-lines';
import { reachSentences } from './reach-sentences';
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
      'Gain kelas ⟨g⟩ = 0,41 (sedang): bagian yang diraih dari semua poin yang masih dapat diraih. Rata-rata gain perorangan = 0,38 (sedang; n = 20). Keduanya angka yang berbeda: sebutkan namanya bila dikutip.',
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

  it('say where nobody moved', () => {
    const still = anEvaluation({ cells: [[5, 5, 9]] });
    expect(said(bandSentences(still.bands, 'en'))).toMatch(/Nobody moved to another band\.$/);
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
      { cells: [[5, 8, 1]] },
      'few_pairs',
      'Only 1 pair, fewer than 15: one or two people can shift every figure.',
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
      'Kuesioner “Pengetahuan”, versi 2. 26 peserta mengisi sebelum kegiatan dan 21 sesudahnya; 20 mengisi keduanya dan dibandingkan (tidak dibandingkan: 7 lembar yang kodenya tidak cocok dengan lembar lain).',
    ]);
    const one = anEvaluation({ cells: [[3, 5, 20]], onlyBefore: 1 });
    expect(countSentences(one, someFacts(), 'en')).toEqual([
      '21 participants answered before the event and 20 after it; 20 answered both and are compared (not compared: 1 sheet whose code matches no other sheet).',
    ]);
  });

  const waves = (before: number, after: number, warned = {}) =>
    anEvaluation({ onlyBefore: before, onlyAfter: after, warned });

  it.each([
    [waves(0, 0), 'personal_code', 'Belum ada yang mengisi.', 'Nobody has answered yet.'],
    [
      waves(0, 22, { askedOnly: 'post' }),
      'personal_code',
      '22 peserta mengisi sesudah kegiatan; sebelumnya tidak ditanyakan.',
      '22 participants answered after the event; nothing was asked before it.',
    ],
    [
      waves(1, 0),
      'personal_code',
      '1 peserta mengisi sebelum kegiatan; belum ada yang mengisi sesudahnya.',
      '1 participant answered before the event; nobody has answered after it yet.',
    ],
    [
      waves(3, 4),
      'anonymous',
      '3 lembar terisi sebelum kegiatan dan 4 sesudahnya; tidak ada yang dapat dibandingkan (7 lembar yang kodenya tidak cocok dengan lembar lain).',
      '3 sheets were filled in before the event and 4 after it; none can be compared (7 sheets whose code matches no other sheet).',
    ],
    [
      anEvaluation({ cells: [[3, 5, 1]] }),
      'self_code',
      '1 lembar terisi sebelum kegiatan dan 1 sesudahnya; 1 pasang lembar cocok dan dibandingkan.',
      '1 sheet was filled in before the event and 1 after it; 1 pair of sheets matches and is compared.',
    ],
  ] as const)('%# of waves without pairs say which was asked', (of, identification, id, en) => {
    expect(countSentences(of, someFacts({ identification }), 'id')).toEqual([id]);
    expect(countSentences(of, someFacts({ identification }), 'en')).toEqual([en]);
  });

  it('go from the plan to the pledge as far as it is known', () => {
    const reach = { planned: 40, registered: null, present: 30, pledged: 12 };
    expect(reachSentences(rose, someFacts({ reach }), 'en')).toEqual([
      '40 planned, 30 present, 26 answered before, 21 answered after, 20 matched, and 12 pledged.',
    ]);
  });

  it('leave out what was not asked, and pairs that nobody can know', () => {
    const post = anEvaluation({ onlyAfter: 22, warned: { askedOnly: 'post' } });
    expect(reachSentences(post, someFacts(), 'id')).toEqual(['22 mengisi sesudah.']);
    const anonymous = someFacts({ identification: 'anonymous' });
    expect(reachSentences(anEvaluation({ onlyBefore: 3, onlyAfter: 4 }), anonymous, 'en')).toEqual([
      '3 answered before and 4 answered after.',
    ]);
    expect(reachSentences(anEvaluation({}, { counts: null }), someFacts(), 'en')).toEqual([]);
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
