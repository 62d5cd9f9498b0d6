import type { FigureDefinition } from './figure-definition';
import { signs } from './figure-definition';

/** How sure a change of the same people is. */
export const TEST_FIGURES = {
  testChoice: {
    name: { id: 'Uji yang dibaca', en: 'The test to read' },
    definition: {
      id: 'Aturannya ditetapkan sebelum data dilihat: di atas 5.000 pasangan uji t; selain itu Shapiro–Wilk atas selisih skor: p ≥ 0,05 uji t berpasangan, di bawahnya Wilcoxon; bila semua berubah sama besar atau hanya dua pasangan, uji tanda. Semua uji dihitung dan ditampilkan.',
      en: 'The rule was fixed before the data were seen: above 5,000 pairs the t test; else Shapiro–Wilk of the differences: p ≥ .05 paired t test, below it Wilcoxon; where all changed by the same or there are two pairs only, the sign test. All tests are computed and shown.',
    },
    formula: {
      id: 'n > 5.000 atau p(SW) ≥ 0,05 → t;  p(SW) < 0,05 → Wilcoxon;  s_d = 0 atau n = 2 → uji tanda',
      en: 'n > 5,000 or p(SW) ≥ .05 → t;  p(SW) < .05 → Wilcoxon;  s_d = 0 or n = 2 → sign test',
    },
    source: null,
  },
  pairedT: {
    name: { id: 'Uji t berpasangan', en: 'Paired t test' },
    definition: {
      id: 'Bila sebenarnya tidak ada perubahan rata-rata, seberapa sering selisih sebesar ini atau lebih muncul kebetulan (p, dua arah).',
      en: 'If there were no change of the mean, how often a difference this large or larger would come up by chance (p, two-sided).',
    },
    formula: signs('t = d̄ / (s_d / √n),  df = n − 1'),
    source: 'Student 1908',
  },
  wilcoxonSignedRank: {
    name: { id: 'Wilcoxon (peringkat bertanda)', en: 'Wilcoxon signed-rank test' },
    definition: {
      id: 'Membandingkan peringkat kenaikan dan penurunan, tanpa mengandaikan sebaran normal. Orang yang tidak berubah dibuang, peringkat yang sama dibagi rata. Di bawah 50 perubahan p eksak, selebihnya hampiran normal dengan koreksi kontinuitas. SPSS mencetak z tanpa koreksi dan tanpa p eksak.',
      en: 'Compares the ranks of rises and falls without assuming a normal distribution. People who did not change are dropped, equal ranks are shared. Below 50 changes p is exact, else the normal approximation with continuity correction. SPSS prints z without the correction and no exact p.',
    },
    formula: signs('W₊ = Σ R(|d|), d > 0;  z = (W₊ − Σr/2 ∓ ½) / √(Σr²/4)'),
    source: 'Wilcoxon 1945; Streitberg & Röhmel 1986',
  },
  signTest: {
    name: { id: 'Uji tanda', en: 'Sign test' },
    definition: {
      id: 'Hanya menghitung berapa orang naik dan berapa turun; yang tetap tidak ikut.',
      en: 'Only counts how many people rose and how many fell; those who stayed do not count.',
    },
    formula: {
      id: '2 · P(X ≤ min(naik, turun)),  X ~ B(naik + turun, ½)',
      en: '2 · P(X ≤ min(rose, fell)),  X ~ B(rose + fell, ½)',
    },
    source: 'Dixon & Mood 1946',
  },
  rankBiserial: {
    name: { id: 'Ukuran efek rank-biserial r', en: 'Effect size rank-biserial r' },
    definition: {
      id: 'Dari −1 (semua yang berubah turun) sampai 1 (semua yang berubah naik): bagian peringkat yang naik dikurangi bagian yang turun. Ukuran efek untuk Wilcoxon.',
      en: 'From −1 (all who changed fell) to 1 (all who changed rose): the share of the ranks that rose less the share that fell. The effect size of Wilcoxon’s test.',
    },
    formula: signs('(W₊ − W₋) / (W₊ + W₋)'),
    source: 'Kerby 2014',
  },
  hodgesLehmann: {
    name: { id: 'Perubahan Hodges–Lehmann', en: 'Hodges–Lehmann change' },
    definition: {
      id: 'Perubahan khas menurut peringkat, dalam poin: median dari rata-rata semua pasangan selisih. Satu dua orang yang jauh berbeda hampir tidak menggesernya.',
      en: 'The typical change by ranks, in points: the median of the means of all pairs of differences. One or two people far off hardly move it.',
    },
    formula: signs('median{ (dᵢ + dⱼ) / 2 : i ≤ j }'),
    source: 'Hodges & Lehmann 1963',
  },
  shapiroWilk: {
    name: { id: 'Shapiro–Wilk (selisih)', en: 'Shapiro–Wilk (differences)' },
    definition: {
      id: 'Memeriksa apakah selisih skor menyimpang dari sebaran normal. Dipakai hanya untuk memilih uji yang dibaca.',
      en: 'Whether the differences depart from a normal distribution. It only serves to choose the test to read.',
    },
    formula: signs('W = (Σ aᵢ d₍ᵢ₎)² / Σ(dᵢ − d̄)²,  3 ≤ n ≤ 5000'),
    source: 'Shapiro & Wilk 1965; Royston 1995 (AS R94)',
  },
  friedman: {
    name: { id: 'Friedman', en: 'Friedman test' },
    definition: {
      id: 'Apakah skor orang yang sama berbeda antargelombang, menurut peringkatnya. Hanya orang yang mengisi semua gelombang. W Kendall dari 0 sampai 1 adalah ukuran efeknya.',
      en: 'Whether the scores of the same people differ between waves, by their ranks. Only people who answered every wave. Kendall’s W from 0 to 1 is its effect size.',
    },
    formula: signs('χ² = 12 Σ(Rⱼ − n(k+1)/2)² / (nk(k+1) − Σ(t³−t)/(k−1)),  df = k − 1;  W = χ² / (n(k−1))'),
    source: 'Friedman 1937; Kendall & Babington Smith 1939',
  },
  rmAnova: {
    name: { id: 'Anova pengukuran berulang', en: 'Repeated-measures ANOVA' },
    definition: {
      id: 'Apakah rata-rata orang yang sama berbeda antargelombang. Derajat bebas dikoreksi menurut Greenhouse–Geisser karena gelombang tidak sama-sama berkorelasi.',
      en: 'Whether the means of the same people differ between waves. Degrees of freedom are corrected by Greenhouse–Geisser because waves are not equally correlated.',
    },
    formula: {
      id: 'F = (JK gelombang / (k−1)) / (JK sisa / ((n−1)(k−1)))',
      en: 'F = (SS waves / (k−1)) / (SS rest / ((n−1)(k−1)))',
    },
    source: 'Greenhouse & Geisser 1959; Huynh & Feldt 1976',
  },
} as const satisfies Record<string, FigureDefinition>;
