import type { Evaluation, WaveResult } from '../../evaluation/evaluation';
import type { Locale } from '../../text';
import type { ReportFacts } from '../report-facts';
import { statisticText } from '../statistic-text';
import type { Headline } from './headline';
import { respondentName } from './people-words';
import type { Said } from './said';
import { sentenceCase } from './said';

type Case =
  | 'few_shown'
  | 'nobody'
  | 'nothing_scored'
  | 'versions'
  | 'anonymous'
  | 'post_only'
  | 'pre_only'
  | 'no_pre'
  | 'no_post'
  | 'no_pairs';

interface Nothing {
  /** "24 peserta" before and after, as read in a sentence. */
  readonly pre: string;
  readonly post: string;
  readonly preScore: string | null;
  readonly postScore: string | null;
  readonly fewest: number;
}

const HEADINGS: Readonly<Record<Case, Said<Nothing>>> = {
  few_shown: {
    id: ({ fewest }) => `Hasil tidak ditampilkan: kurang dari ${fewest} orang mengisi sebelum dan sesudah.`,
    en: ({ fewest }) => `Results are not shown: fewer than ${fewest} people answered before and after.`,
  },
  nobody: {
    id: () => 'Belum ada jawaban, jadi belum ada yang dapat dikatakan.',
    en: () => 'There are no answers yet, so nothing can be said yet.',
  },
  nothing_scored: {
    id: () => 'Kuesioner ini tidak memuat soal benar atau salah, jadi pengetahuan tidak dapat dihitung.',
    en: () => 'This questionnaire has no questions with right answers, so knowledge cannot be computed.',
  },
  post_only: {
    id: ({ post, postScore }) =>
      `Sesudah kegiatan ${post}${postScore === null ? ' mengisi' : ` meraih rata-rata ${postScore}`}; sebelumnya tidak ditanyakan.`,
    en: ({ post, postScore }) =>
      `After the event ${post} ${postScore === null ? 'answered' : `reached a mean of ${postScore}`}; nothing was asked before it.`,
  },
  pre_only: {
    id: ({ pre, preScore }) =>
      `Sebelum kegiatan ${pre}${preScore === null ? ' mengisi' : ` meraih rata-rata ${preScore}`}; sesudahnya tidak ditanyakan.`,
    en: ({ pre, preScore }) =>
      `Before the event ${pre} ${preScore === null ? 'answered' : `reached a mean of ${preScore}`}; nothing was asked after it.`,
  },
  versions: {
    id: () =>
      'Kuesioner sebelum dan sesudah berbeda, jadi naik atau turunnya pengetahuan tidak dapat dihitung.',
    en: () =>
      'The questionnaires before and after differ, so a rise or fall of knowledge cannot be computed.',
  },
  anonymous: {
    id: () => 'Lembar anonim: tidak diketahui apakah orang yang sama naik atau turun.',
    en: () => 'Anonymous sheets: whether the same people rose or fell is not known.',
  },
  no_pre: {
    id: ({ post, postScore }) =>
      postScore === null
        ? `Hanya ada jawaban sesudah kegiatan (${post}), jadi tidak dapat dikatakan apakah pengetahuan naik.`
        : `Sesudah kegiatan ${post} meraih rata-rata ${postScore}; keadaan sebelumnya tidak diukur.`,
    en: ({ post, postScore }) =>
      postScore === null
        ? `There are answers after the event only (${post}), so whether knowledge rose cannot be said.`
        : `After the event ${post} reached a mean of ${postScore}; what they knew before was not measured.`,
  },
  no_post: {
    id: ({ pre, preScore }) =>
      preScore === null
        ? `Baru ada jawaban sebelum kegiatan (${pre}), jadi belum dapat dikatakan apakah pengetahuan naik.`
        : `Sebelum kegiatan ${pre} meraih rata-rata ${preScore}; keadaan sesudahnya belum diukur.`,
    en: ({ pre, preScore }) =>
      preScore === null
        ? `There are answers before the event only (${pre}), so whether knowledge rose cannot be said yet.`
        : `Before the event ${pre} reached a mean of ${preScore}; what they know after it was not measured yet.`,
  },
  no_pairs: {
    id: () => 'Tidak ada orang yang dikenali di kedua pengisian, jadi naik atau turun tidak dapat dikatakan.',
    en: () => 'Nobody could be known in both waves, so a rise or fall cannot be told.',
  },
};

const SINGLE: Readonly<Record<Locale, string>> = {
  id: 'Perubahan hanya terlihat pada orang yang mengisi sebelum dan sesudah.',
  en: 'A change shows only in people who answered before and after.',
};

const TEXTS: Readonly<Record<Case, Said<Nothing>>> = {
  few_shown: {
    id: () => 'Angka kelompok sekecil itu dapat menunjuk orang.',
    en: () => 'Figures of so small a group could point at persons.',
  },
  nobody: { id: () => SINGLE.id, en: () => SINGLE.en },
  nothing_scored: { id: (facts) => bothWaves.id(facts), en: (facts) => bothWaves.en(facts) },
  post_only: {
    id: () => `Apakah pengetahuan naik atau turun tidak dapat dikatakan. ${SINGLE.id}`,
    en: () => `Whether knowledge rose or fell cannot be said. ${SINGLE.en}`,
  },
  pre_only: {
    id: () => `Apakah pengetahuan naik atau turun tidak dapat dikatakan. ${SINGLE.id}`,
    en: () => `Whether knowledge rose or fell cannot be said. ${SINGLE.en}`,
  },
  versions: {
    id: (facts) =>
      `${bothWaves.id(facts)} Tidak ada butir yang dinyatakan menanyakan hal yang sama di kedua versi; tiap gelombang dibaca tersendiri.`,
    en: (facts) =>
      `${bothWaves.en(facts)} No items are declared to ask the same in both versions; each wave is read by itself.`,
  },
  anonymous: {
    id: (facts) => `${bothWaves.id(facts)} Selisihnya bisa juga terjadi karena orang lain yang menjawab.`,
    en: (facts) => `${bothWaves.en(facts)} Their difference can also come from other people answering.`,
  },
  no_pre: {
    id: () => `Tidak ada jawaban sebelum kegiatan. ${SINGLE.id}`,
    en: () => `There are no answers before the event. ${SINGLE.en}`,
  },
  no_post: {
    id: () => `Belum ada jawaban sesudah kegiatan. ${SINGLE.id}`,
    en: () => `There are no answers after the event yet. ${SINGLE.en}`,
  },
  no_pairs: {
    id: (facts) => `${bothWaves.id(facts)} Tidak ada kode yang sama di keduanya. ${SINGLE.id}`,
    en: (facts) => `${bothWaves.en(facts)} No code stands in both. ${SINGLE.en}`,
  },
};

const bothWaves: Said<Nothing> = {
  id: ({ pre, post, preScore, postScore }) =>
    `Sebelum kegiatan terisi ${pre}${preScore === null ? '' : ` (rata-rata ${preScore})`}, sesudahnya ${post}${postScore === null ? '' : ` (rata-rata ${postScore})`}.`,
  en: ({ pre, post, preScore, postScore }) =>
    `There are ${pre} before the event${preScore === null ? '' : ` (mean ${preScore})`} and ${post} after it${postScore === null ? '' : ` (mean ${postScore})`}.`,
};

/** Why before and after cannot be compared, and what each wave by itself says. */
export function nothingToCompare(evaluation: Evaluation, facts: ReportFacts, locale: Locale): Headline {
  const { counts, waves } = evaluation;
  const answered = (count: number): string =>
    `${statisticText(locale).count(count)} ${respondentName(facts.identification, count, locale)}`;
  const score = (phase: WaveResult['phase']): string | null => {
    const wave = waves.find((one) => one.phase === phase);
    if (!wave || wave.score?.mean == null) return null;
    return meanOf(wave.score.mean, wave.maxScore, locale);
  };
  const nothing: Nothing = {
    ...{ pre: answered(counts?.pre ?? 0), post: answered(counts?.post ?? 0) },
    ...{ preScore: score('pre'), postScore: score('post'), fewest: facts.fewest },
  };
  const code = caseOf(evaluation, facts);
  return {
    heading: sentenceCase(HEADINGS[code][locale](nothing)),
    text: sentenceCase(TEXTS[code][locale](nothing)),
  };
}

function caseOf({ counts, comparability, warnings }: Evaluation, { identification }: ReportFacts): Case {
  if (counts === null) return 'few_shown';
  if (counts.pre === 0 && counts.post === 0) return 'nobody';
  const warned = (['nothing_scored', 'post_only', 'pre_only'] as const).find((code) =>
    warnings.includes(code),
  );
  if (warned) return warned;
  if (counts.pre === 0) return 'no_pre';
  if (counts.post === 0) return 'no_post';
  if (comparability === 'different_versions') return 'versions';
  if (identification === 'anonymous') return 'anonymous';
  return counts.matched === 0 ? 'no_pairs' : 'few_shown';
}

function meanOf(mean: number, max: number, locale: Locale): string {
  const text = statisticText(locale);
  return locale === 'id'
    ? `${text.decimal(mean, 1)} dari ${text.count(max)} poin`
    : `${text.decimal(mean, 1)} of ${text.count(max)} points`;
}
