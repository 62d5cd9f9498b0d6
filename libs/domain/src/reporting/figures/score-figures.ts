import type { FigureDefinition } from './figure-definition';
import { signs } from './figure-definition';

/** How high the scores are and how far they rose. */
export const SCORE_FIGURES = {
  before: {
    name: { id: 'Rata-rata sebelum', en: 'Mean before' },
    definition: {
      id: 'Jumlah poin jawaban benar, dirata-ratakan atas orang yang mengisi keduanya. Jawaban kosong dihitung salah. SB adalah simpangan baku: seberapa jauh skor orang tersebar.',
      en: 'Points of right answers, averaged over the people who answered both times. A blank counts as wrong. SD is the standard deviation: how far the scores of people spread.',
    },
    formula: signs('x̄ = Σx / n;  s = √(Σ(x − x̄)² / (n − 1))'),
    source: null,
  },
  after: {
    name: { id: 'Rata-rata sesudah', en: 'Mean after' },
    definition: {
      id: 'Skor orang yang sama sesudah kegiatan, dengan soal dan kunci yang sama.',
      en: 'Scores of the same people after the event, with the same questions and the same key.',
    },
    formula: signs('x̄ = Σx / n;  s = √(Σ(x − x̄)² / (n − 1))'),
    source: null,
  },
  meanRise: {
    name: { id: 'Perubahan rata-rata', en: 'Mean change' },
    definition: {
      id: 'Rata-rata selisih sesudah dikurangi sebelum, dalam poin. IK 95% adalah interval kepercayaan: rentang perubahan yang cocok dengan data ini.',
      en: 'Mean of after minus before, in points. The 95% CI is the confidence interval: the range of changes that fits these data.',
    },
    formula: {
      id: 'd̄ = Σ(sesudah − sebelum) / n;  d̄ ± t(n−1) · s_d / √n',
      en: 'd̄ = Σ(post − pre) / n;  d̄ ± t(n−1) · s_d / √n',
    },
    source: 'Student 1908',
  },
  riseOfMax: {
    name: { id: 'Perubahan terhadap skor tertinggi', en: 'Change as a share of the maximum' },
    definition: {
      id: 'Perubahan rata-rata sebagai bagian dari skor tertinggi yang mungkin. “Persen peningkatan” harus selalu menyebut rumusnya; ini salah satunya.',
      en: 'The mean change as a share of the highest possible score. A “percent improvement” must always name its formula; this is one of them.',
    },
    formula: { id: '(x̄ sesudah − x̄ sebelum) / maks', en: '(x̄ post − x̄ pre) / max' },
    source: null,
  },
  riseOfBefore: {
    name: { id: 'Perubahan relatif terhadap nilai awal', en: 'Change relative to before' },
    definition: {
      id: 'Perubahan rata-rata sebagai bagian dari rata-rata sebelum. Makin rendah nilai awal, makin besar angkanya; jangan dibandingkan antarkegiatan.',
      en: 'The mean change as a share of the mean before. The lower the start, the larger it gets; not to be compared between events.',
    },
    formula: { id: '(x̄ sesudah − x̄ sebelum) / x̄ sebelum', en: '(x̄ post − x̄ pre) / x̄ pre' },
    source: null,
  },
  classGain: {
    name: { id: 'Gain kelas ⟨g⟩ (Hake)', en: 'Class gain ⟨g⟩ (Hake)' },
    definition: {
      id: 'Dari semua poin yang masih dapat diraih kelompok ini, berapa bagian yang diraih. Tinggi mulai 0,7, sedang mulai 0,3, rendah di bawahnya, kecuali tim menetapkan batas lain.',
      en: 'Of all points this group could still win, the share that was won. High from 0.7, medium from 0.3, low below, unless the team set other bounds.',
    },
    formula: { id: 'Σ(sesudah − sebelum) / Σ(maks − sebelum)', en: 'Σ(post − pre) / Σ(max − pre)' },
    source: 'Hake 1998',
  },
  meanGain: {
    name: { id: 'Rata-rata gain perorangan', en: 'Mean individual gain' },
    definition: {
      id: 'Gain dihitung untuk tiap orang lalu dirata-ratakan. Orang yang sudah bernilai penuh tidak punya gain dan tidak ikut. Angkanya berbeda dari gain kelas; jangan dipertukarkan.',
      en: 'The gain of each person, averaged. Whoever had full points before has no gain and is left out. It is another number than the class gain; do not swap them.',
    },
    formula: {
      id: 'rata-rata dari (sesudah − sebelum) / (maks − sebelum), untuk sebelum < maks',
      en: 'mean of (post − pre) / (max − pre), where pre < max',
    },
    source: 'Hake 1998',
  },
  gainBands: {
    name: { id: 'Kategori gain perorangan', en: 'Bands of individual gain' },
    definition: {
      id: 'Berapa orang bergain tinggi, sedang, rendah, atau turun. “Rendah” pada Hake mencakup yang turun; di sini keduanya dipisah.',
      en: 'How many people gained highly, moderately, little, or fell. Hake’s “low” includes those who fell; here they are apart.',
    },
    formula: {
      id: 'g ≥ 0,7;  0,3 ≤ g < 0,7;  0 ≤ g < 0,3;  g < 0',
      en: 'g ≥ 0.7;  0.3 ≤ g < 0.7;  0 ≤ g < 0.3;  g < 0',
    },
    source: 'Hake 1998',
  },
  normalisedChange: {
    name: { id: 'Perubahan ternormalisasi', en: 'Normalised change' },
    definition: {
      id: 'Yang naik diukur terhadap poin yang masih dapat diraih, yang turun terhadap poin yang dapat hilang, lalu dirata-ratakan.',
      en: 'A rise is measured by what could be won, a fall by what could be lost, then averaged.',
    },
    formula: {
      id: 'c = (sesudah − sebelum) / (maks − sebelum) bila naik, (sesudah − sebelum) / sebelum bila turun',
      en: 'c = (post − pre) / (max − pre) for a rise, (post − pre) / pre for a fall',
    },
    source: 'Marx & Cummings 2007',
  },
  gav: {
    name: { id: 'Ukuran efek Hedges g_av', en: 'Effect size Hedges’ g_av' },
    definition: {
      id: 'Perubahan rata-rata dibagi simpangan baku gabungan sebelum dan sesudah, dengan koreksi sampel kecil. Ini ukuran efek yang dicantumkan dalam laporan; dapat dibandingkan dengan kegiatan lain.',
      en: 'The mean change divided by the average standard deviation of before and after, corrected for small samples. This is the effect size to print; it can be compared with other events.',
    },
    formula: {
      id: 'J · d̄ / √((s²sebelum + s²sesudah) / 2),  J = Γ(f/2) / (√(f/2) · Γ((f−1)/2)),  f = n − 1',
      en: 'J · d̄ / √((s²pre + s²post) / 2),  J = Γ(f/2) / (√(f/2) · Γ((f−1)/2)),  f = n − 1',
    },
    source: 'Cumming 2012; Algina & Keselman 2003; Hedges 1981',
  },
  dz: {
    name: { id: 'Ukuran efek d_z', en: 'Effect size d_z' },
    definition: {
      id: 'Perubahan rata-rata dibagi simpangan baku selisih. Biasanya lebih besar daripada g_av; sebutkan namanya bila dikutip.',
      en: 'The mean change divided by the standard deviation of the differences. Usually larger than g_av; name it when you quote it.',
    },
    formula: {
      id: 'd̄ / s_d;  IK 95%: batas t tak terpusat / √n',
      en: 'd̄ / s_d;  95% CI: noncentral t limits / √n',
    },
    source: 'Cumming & Finch 2001',
  },
} as const satisfies Record<string, FigureDefinition>;
