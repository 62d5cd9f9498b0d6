/**
 * Ten statements that are all true. Who has s points has the first s right, so that every table can be counted by hand:
 * a statement k is right where the points are at least k.
 */
export const STATEMENTS = Array.from({ length: 10 }, (_, index) => index + 1);

export const QUESTIONS = {
  items: STATEMENTS.map((number) => ({
    ...{ id: `q${number}`, kind: 'true_false', weight: 1, required: true, reverse: false, key: 'true' },
    topic: number <= 5 ? 'definition' : 'prevention',
    text: { id: `Pernyataan ke-${number}`, en: `Statement no. ${number}` },
    options: [
      { id: 'true', text: { id: 'Benar', en: 'True' } },
      { id: 'false', text: { id: 'Salah', en: 'False' } },
    ],
  })),
};

/** The sheet of somebody with so many points. */
export function answersOf(points: number): Record<string, string> {
  return Object.fromEntries(STATEMENTS.map((number) => [`q${number}`, String(number <= points)]));
}

/**
 * People, points before, points after. 25 are matched.
 *
 * Sums 123 and 184 of 250: means 4.92 and 7.36, change 61/25 = +2.44.
 * SD before √((673 − 123²/25)/24) = √2.827 = 1.68; after √((1404 − 184²/25)/24) = √2.073 = 1.44.
 * The thirteenth of 25 has 5 points before and 7 after: the medians.
 * SD of the differences √((185 − 61²/25)/24) = 1.227; t(24) = 2.44 ÷ (1.227/5) = 9.94; 2.44 ± 2.064 × 0.2455 =
 * [1.93; 2.95]; d_z = 2.44 ÷ 1.227 = 1.99.
 * Rose 21 (20 by 3, one by 2), same 3, fell 1 by 1. Ranks of the 22 who changed sum to 253; the fall has rank 1: W+ = 252.
 * Class gain 61 ÷ (250 − 123) = 0.48. Own gains of the 24 with room: 5 × 3/7, 6 × 3/6, 5 × 3/5, 4 × 3/4, 2 × 0, −1/3,
 * 2/2: sum 11.81, mean 0.49; 5 high (from 0.7), 16 medium (from 0.3), 2 low, 1 fell.
 * Of the maximum 2.44 ÷ 10 = 24.4 %; of the beginning 2.44 ÷ 4.92 = 49.6 %.
 */
export const MATCHED: readonly (readonly [people: number, before: number, after: number])[] = [
  [5, 3, 6],
  [6, 4, 7],
  [5, 5, 8],
  [4, 6, 9],
  [2, 5, 5],
  [1, 7, 6],
  [1, 8, 10],
  [1, 10, 10],
];

export const FIGURES: readonly (readonly [name: string, value: string])[] = [
  ['Rata-rata sebelum', '4,92 dari 10 | SB 1,68; median 5,0; n = 25'],
  ['Rata-rata sesudah', '7,36 dari 10 | SB 1,44; median 7,0; n = 25'],
  ['Perubahan rata-rata', '+2,44 poin | IK 95% [1,93; 2,95]'],
  ['Gain kelas ⟨g⟩ (Hake)', '0,48 | sedang'],
  ['Rata-rata gain perorangan', '0,49 | sedang; n = 24'],
  ['Kategori gain perorangan', '5 tinggi · 16 sedang · 2 rendah · 1 turun'],
  ['Perubahan terhadap skor tertinggi', '24,4%'],
  ['Perubahan relatif terhadap nilai awal', '49,6%'],
  ['Uji t berpasangan', 't(24) = 9,94; p < 0,001'],
  ['Uji tanda', 'naik 21, turun 1; p < 0,001'],
];

/**
 * Right before → after, became right, became wrong, exact p, mid-p, Holm of ten.
 *
 * 6: before has 4 + 1 + 1 + 1 = 7, after all but two; 16 to 0. 7: 3 → 17; 15 to 1: p = 2 × 17/2¹⁶ = .0005, × 9 = .005.
 * 8: 2 → 11; 9 to 0: p = 2/2⁹ = .0039, half of that as mid-p, × 7 = .027. 4: 20 → 25; 5 to 0: p = 2/2⁵ = .0625, × 6.
 */
export const ITEM_ROWS: Readonly<Record<string, readonly string[]>> = {
  'ke-6': ['28%', '92%', '16', '0', '< 0,001', '< 0,001', '< 0,001'],
  'ke-7': ['12%', '68%', '15', '1', '< 0,001', '< 0,001', '0,005'],
  'ke-8': ['8%', '44%', '9', '0', '0,004', '0,002', '0,027'],
  'ke-4': ['80%', '100%', '5', '0', '0,063', '0,031', '0,375'],
};

/** From the bands before (rows) into those after: below 56 %, from 56 %, from 76 % of ten points. */
export const MOVED = [
  ['kurang', '2', '11', '5'],
  ['cukup', '0', '1', '4'],
  ['baik', '0', '0', '2'],
];
/** The same where the middle one begins at 50 %. */
export const MOVED_FROM_50 = [
  ['kurang', '0', '11', '0'],
  ['sedang', '0', '3', '9'],
  ['baik', '0', '0', '2'],
];
