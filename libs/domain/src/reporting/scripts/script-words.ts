import type { Locale, LocalisedText } from '../../text';

/** What scripts say in comments and in the table they print; letters without accents, for consoles of any kind. */
const WORDS = {
  title: {
    id: 'Analisis ulang hasil kegiatan dengan R',
    en: 'The results of an event, computed again with R',
  },
  titleSpss: { id: 'Analisis ulang hasil kegiatan', en: 'The results of the event, computed again' },
  data: { id: 'Data', en: 'Data' },
  run: {
    id: 'Simpan berkas ini di folder yang sama dengan datanya, lalu jalankan: Rscript NAMA-BERKAS.R',
    en: 'Keep this file in the folder of the data, then run: Rscript NAME-OF-THE-FILE.R',
  },
  base: {
    id: 'Hanya memakai R dasar, tanpa paket tambahan.',
    en: 'Base R only, no packages.',
  },
  reading: { id: 'Membaca data', en: 'Reading the data' },
  items: { id: 'Butir yang dibandingkan', en: 'Items that are compared' },
  nothing: {
    id: 'Sebelum dan sesudah tidak dapat dibandingkan: tiap gelombang dihitung tersendiri.',
    en: 'Before and after cannot be compared: each wave is computed by itself.',
  },
  pairs: {
    id: 'Pasangan: orang dengan lembar sebelum dan sesudah; jawaban kosong dihitung salah.',
    en: 'Pairs: people with a sheet before and after; a blank counts as wrong.',
  },
  noPairs: {
    id: 'Tidak ada pasangan: tidak seorang pun dikenali pada kedua gelombang; butir tidak dibandingkan.',
    en: 'There are no pairs: nobody is known in both waves; items are not compared.',
  },
  gains: {
    id: 'Gain kelas dan rata-rata gain perorangan adalah dua angka yang berbeda (Hake 1998).',
    en: 'The class gain and the mean individual gain are two numbers (Hake 1998).',
  },
  effects: {
    id: 'Ukuran efek: batasnya dari sebaran t nonsentral; g_av memakai koreksi Hedges yang tepat.',
    en: 'Effect sizes: limits from the noncentral t distribution; g_av with the exact correction of Hedges.',
  },
  ranks: {
    id: 'Wilcoxon: selisih nol dibuang; p eksak bersyarat pada peringkat tengah (algoritma geser); di bawah 50 perubahan p eksak yang dipakai.',
    en: 'Wilcoxon: zeros dropped; exact p conditional on the midranks (shift algorithm); below 50 changes the exact p is the one to use.',
  },
  rule: {
    id: 'Uji yang dibaca, menurut aturan yang ditetapkan sebelum data dilihat.',
    en: 'The test to read, by a rule fixed before the data were seen.',
  },
  mcnemar: {
    id: 'Tiap butir: McNemar eksak dan mid-p, disesuaikan menurut Holm.',
    en: 'Each item: exact McNemar and mid-p, adjusted by Holm.',
  },
  waves: { id: 'Tiap gelombang tersendiri: semua lembar.', en: 'Each wave by itself: all sheets.' },
  unpaired: {
    id: 'Semua sebelum dan semua sesudah. Tidak berpasangan: orang yang sama dapat terhitung sebagai dua kelompok; p lalu biasanya terlalu besar.',
    en: 'All before and all after. Not paired: the same people may count as two groups; p is then usually too large.',
  },
  scales: {
    id: 'Skala sikap: butir terbalik dibalik dahulu; hanya lembar yang lengkap.',
    en: 'Attitude scales: reversed items turned first; complete sheets only.',
  },
  oneGroup: {
    id: 'Satu kelompok tanpa pembanding menunjukkan perubahan, bukan sebabnya.',
    en: 'One group without a comparison shows change, not its cause.',
  },
  figure: { id: 'Angka', en: 'Figure' },
  value: { id: 'Nilai', en: 'Value' },
  wide: {
    id: 'Sintaks analisis memerlukan susunan satu baris per orang.',
    en: 'The syntax of the analysis needs the layout with one row a person.',
  },
  spssRanks: {
    id: 'SPSS mencetak Z tanpa koreksi kontinuitas dan tanpa p eksak (tanpa modul Exact Tests); Ikrar mencetak keduanya.',
    en: 'SPSS prints Z without continuity correction and without an exact p (unless the Exact Tests module is there); Ikrar prints both.',
  },
  spssSigns: {
    id: 'SPSS memberi tanda pada Z menurut jumlah peringkat yang lebih kecil; Ikrar: positif berarti naik.',
    en: 'SPSS gives Z the sign of the smaller rank sum; in Ikrar positive means a rise.',
  },
  spssMcnemar: {
    id: 'SPSS mencetak p eksak sampai 25 pasangan yang berubah, selebihnya chi-kuadrat dengan koreksi, dan tanpa Holm.',
    en: 'SPSS prints the exact p up to 25 discordant pairs, beyond that chi-square with correction, and no Holm.',
  },
  spssQuartiles: {
    id: 'Kuartil SPSS dihitung dengan cara lain daripada Ikrar, R, dan Excel (tipe 7).',
    en: 'SPSS computes quartiles in another way than Ikrar, R and Excel (type 7).',
  },
  spssAlpha: {
    id: 'Untuk butir benar/salah, alfa yang dicetak adalah KR-20; SPSS membuang butir tanpa keragaman.',
    en: 'For right/wrong items the alpha that is printed is KR-20; SPSS drops items without variance.',
  },
  before: { id: 'Skor sebelum', en: 'Score before' },
  after: { id: 'Skor sesudah', en: 'Score after' },
  difference: { id: 'Selisih sesudah - sebelum', en: 'After - before' },
  ceiling: {
    id: 'Kosong bila sudah bernilai penuh sebelumnya',
    en: 'Blank where there were full points before',
  },
} as const satisfies Record<string, LocalisedText>;

export type ScriptWord = keyof typeof WORDS;

export function scriptWord(word: ScriptWord, locale: Locale): string {
  return WORDS[word][locale];
}

/** A text of people as a comment: one line, without what ends a line anywhere. */
export function commentText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
