import type { Evaluation } from '../../evaluation/evaluation';
import type { Locale, LocalisedText } from '../../text';

const SIGNS = {
  always: {
    id: 'n: banyaknya orang (atau lembar, bila orangnya tidak dikenali). M: rata-rata. SB: simpangan baku, yaitu seberapa jauh nilai tersebar di sekitar rata-rata. IK 95%: rentang yang masih sesuai dengan data untuk angka di depannya.',
    en: 'n: how many people (or sheets, where people are not known). M: mean. SD: standard deviation, how far values spread around the mean. 95% CI: the range of values for the figure before it that still agree with the data.',
  },
  compared: {
    id: 'p: peluang melihat selisih sebesar ini atau lebih besar seandainya sebenarnya tidak ada selisih; di bawah 0,05 di sini disebut melebihi kebetulan. ⟨g⟩: bagian yang diraih dari poin yang masih dapat diraih. g_av: perubahan dibandingkan dengan sebaran nilai; 0,2 kecil, 0,5 sedang, 0,8 besar (Cohen 1988).',
    en: 'p: the chance of a difference as large as this or larger if in truth there were none; below .05 is called more than chance explains here. ⟨g⟩: the share won of the points that could still be won. g_av: the change compared with the spread of the values; 0.2 is small, 0.5 medium, 0.8 large (Cohen 1988).',
  },
} as const satisfies Record<string, LocalisedText>;

/** What the signs of a report mean, for whoever has no page that explains them. Empty where there are no figures. */
export function readingAid({ total, attitudes, waves }: Evaluation, locale: Locale): string[] {
  const isCompared = total !== null || attitudes.length > 0;
  if (!isCompared && waves.every(({ sheets }) => sheets === 0)) return [];
  return [SIGNS.always[locale], ...(isCompared ? [SIGNS.compared[locale]] : [])];
}
