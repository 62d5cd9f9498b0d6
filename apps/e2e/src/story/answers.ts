/** Five questions with their keys: Benar, Salah, Benar, Salah, and "Lapor petugas". */
const trueFalse = (id: string, topic: string, key: 'true' | 'false', text: string) => ({
  ...{ id, kind: 'true_false', topic, weight: 1, required: true, reverse: false, key },
  text: { id: text, en: `${text} (en)` },
  options: [
    { id: 'true', text: { id: 'Benar', en: 'True' } },
    { id: 'false', text: { id: 'Salah', en: 'False' } },
  ],
});

export const QUESTIONS = {
  items: [
    trueFalse('q1', 'definition', 'true', 'TPPO memakai paksaan atau tipu daya.'),
    trueFalse('q2', 'definition', 'false', 'Laki-laki tidak bisa menjadi korban TPPO.'),
    trueFalse('q3', 'signs_modus', 'true', 'Paspor yang ditahan majikan adalah tanda bahaya.'),
    trueFalse('q4', 'signs_modus', 'false', 'Gaji tinggi tanpa syarat adalah tawaran yang aman.'),
    {
      ...{ id: 'q5', kind: 'single_choice', topic: 'prevention', weight: 1, required: true, reverse: false },
      key: 'c',
      text: { id: 'Apa yang kamu lakukan?', en: 'What do you do?' },
      options: [
        { id: 'a', text: { id: 'Diam saja', en: 'Nothing' } },
        { id: 'b', text: { id: 'Ikut saja', en: 'Come along' } },
        { id: 'c', text: { id: 'Lapor petugas', en: 'Tell an officer' } },
      ],
    },
  ],
};

export interface Sheets {
  readonly name: string;
  readonly pre: readonly string[];
  readonly post: readonly string[];
}

/**
 * Right answers before → after, counted by hand: 1 → 3, 2 → 4, 2 → 2, 3 → 5, 4 → 5.
 *
 * Sums 12 and 19 over 5 people: means 2.40 and 3.80, change +1.40.
 * SD before: squared distances 1.96 + 0.16 + 0.16 + 0.36 + 2.56 = 5.20; √(5.20 / 4) = 1.14.
 * SD after: 0.64 + 0.04 + 3.24 + 1.44 + 1.44 = 6.80; √(6.80 / 4) = 1.30.
 * Class gain: (19 − 12) ÷ (25 − 12) = 7 ÷ 13 = 0.54, medium.
 * Own gains: 2/4, 2/3, 0/3, 2/2, 1/1; mean (0.5 + 0.667 + 0 + 1 + 1) ÷ 5 = 0.63, medium;
 * high (from 0.7) 2, medium (from 0.3) 2, low 1, fell 0.
 * Paired t: differences 2, 2, 0, 2, 1; SD √(3.20 / 4) = 0.894; t(4) = 1.4 ÷ (0.894 ÷ √5) = 3.50; p = 0.025.
 * 95 % interval: 1.4 ± 2.776 × 0.4 = [0.29; 2.51]. d_z = 1.4 ÷ 0.894 = 1.57.
 * Right before → after, of 5: q1 4 → 5, q2 4 → 5, q3 3 → 4, q4 1 → 3, q5 0 → 2.
 */
export const SHEETS = {
  offline: {
    name: 'Aisyah Putri',
    pre: ['Benar', 'Benar', 'Salah', 'Benar', 'Diam saja'],
    post: ['Benar', 'Salah', 'Benar', 'Benar', 'Diam saja'],
  },
  twice: {
    name: 'Bagas Saputra',
    pre: ['Benar', 'Salah', 'Salah', 'Benar', 'Diam saja'],
    post: ['Benar', 'Salah', 'Benar', 'Salah', 'Diam saja'],
  },
  third: {
    name: 'Citra Lestari',
    pre: ['Salah', 'Salah', 'Benar', 'Benar', 'Ikut saja'],
    post: ['Benar', 'Salah', 'Salah', 'Benar', 'Ikut saja'],
  },
  minor: {
    name: 'Dimas Pratama',
    pre: ['Benar', 'Salah', 'Benar', 'Benar', 'Diam saja'],
    post: ['Benar', 'Salah', 'Benar', 'Salah', 'Lapor petugas'],
  },
  adult: {
    name: 'Wulan Maharani',
    pre: ['Benar', 'Salah', 'Benar', 'Salah', 'Diam saja'],
    post: ['Benar', 'Salah', 'Benar', 'Salah', 'Lapor petugas'],
  },
} as const satisfies Record<string, Sheets>;

export type PhoneName = keyof typeof SHEETS;
