import type { Said } from '../said';
import type { NothingCase, NothingFacts } from './nothing-facts';

/** For whoever reads one sentence only. */
export const NOTHING_HEADINGS: Readonly<Record<NothingCase, Said<NothingFacts>>> = {
  few_shown: {
    id: ({ fewest }) => `Hasil tidak ditampilkan: kurang dari ${fewest} orang mengisi sebelum dan sesudah.`,
    en: ({ fewest }) => `Results are not shown: fewer than ${fewest} people answered before and after.`,
  },
  few_anonymous: {
    id: ({ fewest }) =>
      `Lembar anonim tidak pernah dipasangkan, dan ada gelombang yang kurang dari ${fewest} lembar.`,
    en: ({ fewest }) => `Anonymous sheets are never paired, and a wave has fewer than ${fewest} sheets.`,
  },
  few_post_only: {
    id: ({ fewest }) =>
      `Hasil tidak ditampilkan: hanya sesudah kegiatan ditanyakan, dan kurang dari ${fewest} orang mengisi.`,
    en: ({ fewest }) =>
      `Results are not shown: only after the event was asked, and fewer than ${fewest} people answered.`,
  },
  few_pre_only: {
    id: ({ fewest }) =>
      `Hasil tidak ditampilkan: hanya sebelum kegiatan ditanyakan, dan kurang dari ${fewest} orang mengisi.`,
    en: ({ fewest }) =>
      `Results are not shown: only before the event was asked, and fewer than ${fewest} people answered.`,
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
        : `Before the event ${pre} reached a mean of ${preScore}; what they know after it has not been measured yet.`,
  },
  no_pairs: {
    id: () => 'Tidak ada orang yang dikenali di kedua pengisian, jadi naik atau turun tidak dapat dikatakan.',
    en: () => 'Nobody could be known in both waves, so a rise or fall cannot be told.',
  },
};
