import { anEvaluation, someFacts } from '../../../testing/an-evaluation';
import type { EvaluatedPairs } from '../../../testing/an-evaluation';
import { describeScores } from '../../statistics/samples/describe-scores';
import { sampleOf } from '../../statistics/samples/sample';
import type { Evaluation } from '../../evaluation/evaluation';
import type { WaveResult } from '../../evaluation/waves/wave-result';
import type { ReportFacts } from '../report-facts';
import { headline } from './headline';

const wave = (phase: 'pre' | 'post', points: readonly number[]): WaveResult => ({
  ...{ phase, wave: 1, sheets: points.length, maxScore: 10, score: describeScores(sampleOf(points)) },
  ...{ distribution: [], items: [], reliability: null, scales: [], likertItems: [] },
});

const ROSE: EvaluatedPairs = {
  cells: [
    [3, 6, 8],
    [4, 8, 7],
    [5, 5, 3],
    [6, 5, 2],
  ],
};
const FELL: EvaluatedPairs = {
  cells: [
    [8, 5, 9],
    [7, 4, 8],
    [5, 6, 2],
  ],
};
const SAME: EvaluatedPairs = {
  cells: [
    [5, 6, 6],
    [6, 5, 6],
    [7, 7, 4],
  ],
};
/** Most people one point up, a few far down: the ranks rise, the mean falls. */
const APART: EvaluatedPairs = {
  cells: [
    [5, 6, 30],
    [9, 0, 4],
  ],
};

type Case = readonly [
  name: string,
  pairs: EvaluatedPairs,
  changes: Partial<Evaluation>,
  facts: Partial<ReportFacts>,
  id: string,
  en: string,
];

const CASES: readonly Case[] = [
  [
    'rose',
    ROSE,
    {},
    {},
    'Sesudah kegiatan pengetahuan peserta lebih tinggi: rata-rata naik dari 4,0 menjadi 6,5 dari 10 poin.',
    'Knowledge was higher after the event: the mean rose from 4.0 to 6.5 of 10 points.',
  ],
  [
    'fell',
    FELL,
    {},
    {},
    'Sesudah kegiatan pengetahuan peserta lebih rendah: rata-rata turun dari 7,3 menjadi 4,7 dari 10 poin.',
    'Knowledge was lower after the event: the mean fell from 7.3 to 4.7 of 10 points.',
  ],
  [
    'no change found',
    SAME,
    {},
    {},
    'Perubahan pengetahuan peserta tidak terlihat: rata-rata 5,9 sebelum dan 5,9 sesudah kegiatan, dari 10 poin.',
    'No change in knowledge was found: the mean was 5.9 before and 5.9 after the event, of 10 points.',
  ],
  [
    'ranks against means',
    APART,
    {},
    {},
    'Sesudah kegiatan lebih banyak peserta naik daripada turun, tetapi rata-ratanya tidak naik: 5,5 menjadi 5,3 dari 10 poin.',
    'More went up than down after the event, but the mean did not rise: from 5.5 to 5.3 of 10 points.',
  ],
  [
    'too few',
    { cells: [[3, 6, 5]] },
    {},
    {},
    'Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 5).',
    'Too few are matched to say whether knowledge rose or fell (n = 5).',
  ],
  [
    'one pair',
    { cells: [[3, 6, 1]] },
    {},
    {},
    'Terlalu sedikit pasangan untuk mengatakan naik atau turun (n = 1).',
    'Too few are matched to say whether knowledge rose or fell (n = 1).',
  ],
  [
    'nobody',
    {},
    {},
    {},
    'Belum ada jawaban, jadi belum ada yang dapat dikatakan.',
    'There are no answers yet, so nothing can be said yet.',
  ],
  [
    'post only, with points',
    { onlyAfter: 3 },
    { waves: [wave('post', [6, 7, 9])] },
    {},
    'Sesudah kegiatan 3 peserta meraih rata-rata 7,3 dari 10 poin; keadaan sebelumnya tidak diukur.',
    'After the event 3 participants reached a mean of 7.3 of 10 points; what they knew before was not measured.',
  ],
  [
    'post only, as it was meant',
    { onlyAfter: 1, warned: { askedOnly: 'post' } },
    {},
    {},
    'Sesudah kegiatan 1 peserta mengisi; sebelumnya tidak ditanyakan.',
    'After the event 1 participant answered; nothing was asked before it.',
  ],
  [
    'pre only',
    { onlyBefore: 4 },
    {},
    {},
    'Baru ada jawaban sebelum kegiatan (4 peserta), jadi belum dapat dikatakan apakah pengetahuan naik.',
    'There are answers before the event only (4 participants), so whether knowledge rose cannot be said yet.',
  ],
  [
    'anonymous',
    { onlyBefore: 4, onlyAfter: 4 },
    {},
    { identification: 'anonymous' },
    'Lembar anonim: tidak diketahui apakah orang yang sama naik atau turun.',
    'Anonymous sheets: whether the same people rose or fell is not known.',
  ],
  [
    'different versions',
    { onlyBefore: 4, onlyAfter: 4 },
    { comparability: 'different_versions' },
    {},
    'Kuesioner sebelum dan sesudah berbeda, jadi naik atau turunnya pengetahuan tidak dapat dihitung.',
    'The questionnaires before and after differ, so a rise or fall of knowledge cannot be computed.',
  ],
  [
    'nothing scored',
    { onlyBefore: 4, onlyAfter: 4, warned: { nothingScored: true } },
    {},
    {},
    'Kuesioner ini tidak memuat soal benar atau salah, jadi pengetahuan tidak dapat dihitung.',
    'This questionnaire has no questions with right answers, so knowledge cannot be computed.',
  ],
  [
    'no pairs',
    { onlyBefore: 4, onlyAfter: 4 },
    {},
    {},
    'Tidak ada orang yang dikenali di kedua pengisian, jadi naik atau turun tidak dapat dikatakan.',
    'Nobody could be known in both waves, so a rise or fall cannot be told.',
  ],
  [
    'hidden',
    { cells: [[3, 6, 7]] },
    { counts: null, total: null, sentence: null },
    { fewest: 10 },
    'Hasil tidak ditampilkan: kurang dari 10 orang mengisi sebelum dan sesudah.',
    'Results are not shown: fewer than 10 people answered before and after.',
  ],
  [
    'hidden anonymous sheets',
    { cells: [[3, 6, 7]] },
    { counts: null, total: null, sentence: null, warnings: ['anonymous'] },
    { fewest: 10, identification: 'anonymous' },
    'Lembar anonim tidak pernah dipasangkan, dan ada gelombang yang kurang dari 10 lembar.',
    'Anonymous sheets are never paired, and a wave has fewer than 10 sheets.',
  ],
  [
    'a hidden wave after',
    { onlyAfter: 7 },
    { counts: null, total: null, sentence: null, warnings: ['post_only'] },
    { fewest: 10 },
    'Hasil tidak ditampilkan: hanya sesudah kegiatan ditanyakan, dan kurang dari 10 orang mengisi.',
    'Results are not shown: only after the event was asked, and fewer than 10 people answered.',
  ],
  [
    'a hidden wave before',
    { onlyBefore: 7 },
    { counts: null, total: null, sentence: null, warnings: ['pre_only'] },
    { fewest: 10 },
    'Hasil tidak ditampilkan: hanya sebelum kegiatan ditanyakan, dan kurang dari 10 orang mengisi.',
    'Results are not shown: only before the event was asked, and fewer than 10 people answered.',
  ],
];

describe('headline', () => {
  it.each(CASES)('says of %s what the numbers allow', (_, pairs, changes, facts, id, en) => {
    const evaluation = anEvaluation(pairs, changes);
    expect(headline(evaluation, someFacts(facts), 'id').heading).toBe(id);
    expect(headline(evaluation, someFacts(facts), 'en').heading).toBe(en);
  });

  it.each(CASES)('claims no cause, of %s', (_, pairs, changes, facts) => {
    const evaluation = anEvaluation(pairs, changes);
    const said = (['id', 'en'] as const).flatMap((locale) =>
      Object.values(headline(evaluation, someFacts(facts), locale)),
    );
    for (const text of said) {
      expect(text).not.toMatch(/karena kegiatan|berkat|akibat|because of|thanks to|effect of/i);
      expect(text).not.toMatch(/\b(NaN|undefined|null)\b/);
      expect(text).toMatch(/^[A-Z\d].*[.]$/);
    }
  });

  it('counts who rose, stayed and fell, with the test and its p', () => {
    expect(headline(anEvaluation(ROSE), someFacts(), 'id').text).toBe(
      'Dari 20 peserta yang mengisi sebelum dan sesudah, 15 naik, 3 tetap, dan 2 turun (uji peringkat bertanda Wilcoxon, p < 0,001).',
    );
    expect(headline(anEvaluation(ROSE), someFacts({ identification: 'self_code' }), 'en').text).toBe(
      'Of the 20 pairs of sheets before and after the event, 15 rose, 3 stayed the same, and 2 fell (Wilcoxon signed-rank test, p < .001).',
    );
  });

  it('says that no change found is no proof', () => {
    expect(headline(anEvaluation(SAME), someFacts(), 'id').text).toContain('Ini tidak membuktikan');
  });

  it('writes means apart that differ', () => {
    const close = anEvaluation({
      cells: [
        [5, 6, 1],
        [5, 5, 29],
      ],
      max: 10,
    });
    expect(headline(close, someFacts(), 'en').heading).toContain('5.00 before and 5.03 after');
  });
});
