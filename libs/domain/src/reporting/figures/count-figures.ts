import type { FigureDefinition } from './figure-definition';
import { signs } from './figure-definition';

/** Who was asked, who is compared, who is missing. */
export const COUNT_FIGURES = {
  matched: {
    name: { id: 'Pasangan (n)', en: 'Matched (n)' },
    definition: {
      id: 'Orang yang mengisi sebelum dan sesudah kegiatan dan dapat dikenali sebagai orang yang sama. Semua perbandingan hanya tentang mereka.',
      en: 'People who answered before and after the event and can be known as the same person. Every comparison is about them alone.',
    },
    formula: {
      id: 'lembar sebelum dan lembar sesudah dengan kode yang sama; jawaban terakhir yang dihitung',
      en: 'a sheet before and a sheet after with the same code; the latest answer counts',
    },
    source: null,
  },
  attrition: {
    name: { id: 'Tidak berpasangan', en: 'Not matched' },
    definition: {
      id: 'Bagian orang yang hanya mengisi sekali, dari semua yang mengisi. Bila lebih dari 20%, yang dibandingkan bisa saja berbeda dari yang hilang.',
      en: 'Share of people who answered only once, of all who answered. Above 20% the people compared may differ from those who are missing.',
    },
    formula: {
      id: '(hanya sebelum + hanya sesudah) / (pasangan + hanya sebelum + hanya sesudah)',
      en: '(only before + only after) / (matched + only before + only after)',
    },
    source: null,
  },
  ceiling: {
    name: { id: 'Bernilai penuh sebelum kegiatan', en: 'Full points before' },
    definition: {
      id: 'Orang yang sudah menjawab semua benar sebelum kegiatan. Kenaikan mereka tidak dapat terukur oleh kuesioner ini.',
      en: 'People who had everything right before the event. This questionnaire cannot measure a rise of theirs.',
    },
    formula: { id: 'banyaknya pasangan dengan skor sebelum = maks', en: 'matched people with pre = max' },
    source: null,
  },
  funnel: {
    name: { id: 'Dari rencana sampai ikrar', en: 'From the plan to the pledge' },
    definition: {
      id: 'Berapa orang pada setiap tahap: direncanakan, terdaftar, hadir, mengisi sebelum, mengisi sesudah, berpasangan, berikrar.',
      en: 'How many people at each step: planned, registered, present, answered before, answered after, matched, pledged.',
    },
    formula: {
      id: 'hitungan orang; tiap tahap dihitung tersendiri',
      en: 'counts of people; each step by itself',
    },
    source: null,
  },
  bands: {
    name: { id: 'Kategori pengetahuan', en: 'Knowledge bands' },
    definition: {
      id: 'Berapa orang berada di tiap kategori sebelum dan sesudah, dan siapa pindah dari kategori mana ke mana. Batas kategori ditentukan tim; batas bawah termasuk, batas atas tidak, jadi tidak ada celah.',
      en: 'How many people stand in each band before and after, and who moved from which to which. The team sets the bounds; the lower one belongs to the band, the upper one does not, so there is no gap.',
    },
    formula: {
      id: 'batas ≤ 100 · skor / maks < batas berikutnya',
      en: 'bound ≤ 100 · score / max < next bound',
    },
    source: null,
  },
  attainment: {
    name: { id: 'Capaian tujuan', en: 'Attainment of an objective' },
    definition: {
      id: 'Rata-rata bagian yang diraih sesudah kegiatan pada butir-butir satu tujuan, dibandingkan dengan target yang ditetapkan program: pengetahuan dari poin soalnya, sikap dari skalanya (langkah terendah 0%, tertinggi 100%, pernyataan negatif dibalik). Tercapai bila rata-ratanya tidak di bawah target.',
      en: 'Mean share reached after the event in the items of one objective, against the target the program set: knowledge of the points of its questions, attitude of its scale (lowest step 0%, highest 100%, negative statements reversed). Attained when the mean is not below the target.',
    },
    formula: {
      id: 'pengetahuan: x̄(poin) / maks;  sikap: (x̄(langkah) − 1) / (k − 1);  tercapai bila ≥ target',
      en: 'knowledge: x̄(points) / max;  attitude: (x̄(steps) − 1) / (k − 1);  attained when ≥ target',
    },
    source: null,
  },
  rightShare: {
    name: { id: 'Bagian yang menjawab benar', en: 'Share right' },
    definition: {
      id: 'Bagian orang yang menjawab satu butir dengan benar; jawaban kosong dihitung salah. Interval 95% menurut Wilson.',
      en: 'Share of people who got an item right; a blank counts as wrong. 95% interval by Wilson.',
    },
    formula: signs('p̂ = x / n;  (p̂ + z²/2n ± z√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n)'),
    source: 'Wilson 1927',
  },
} as const satisfies Record<string, FigureDefinition>;
