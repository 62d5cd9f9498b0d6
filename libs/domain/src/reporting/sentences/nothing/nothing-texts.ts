import type { Said } from '../said';
import type { NothingCase, NothingFacts } from './nothing-facts';

const SINGLE = {
  id: 'Perubahan hanya terlihat pada orang yang mengisi sebelum dan sesudah.',
  en: 'A change shows only in people who answered before and after.',
} as const;

const FEW: Said<NothingFacts> = {
  id: () => 'Angka kelompok sekecil itu dapat menunjuk orang.',
  en: () => 'Figures of so small a group could point at persons.',
};

/** Below the heading: what each wave by itself says, and what would be needed. */
export const NOTHING_TEXTS: Readonly<Record<NothingCase, Said<NothingFacts>>> = {
  few_shown: FEW,
  few_anonymous: FEW,
  few_post_only: FEW,
  few_pre_only: FEW,
  nobody: { id: () => SINGLE.id, en: () => SINGLE.en },
  nothing_scored: {
    id: ({ answered, attitude }) => `${answered}.${attitude === '' ? '' : ` ${attitude}`}`,
    en: ({ answered, attitude }) => `${answered}.${attitude === '' ? '' : ` ${attitude}`}`,
  },
  post_only: {
    id: () => `Apakah pengetahuan naik atau turun tidak dapat dikatakan. ${SINGLE.id}`,
    en: () => `Whether knowledge rose or fell cannot be said. ${SINGLE.en}`,
  },
  pre_only: {
    id: () => `Apakah pengetahuan naik atau turun tidak dapat dikatakan. ${SINGLE.id}`,
    en: () => `Whether knowledge rose or fell cannot be said. ${SINGLE.en}`,
  },
  versions: {
    id: ({ answered }) =>
      `${answered}. Tidak ada butir yang dinyatakan menanyakan hal yang sama di kedua versi; tiap gelombang dibaca tersendiri.`,
    en: ({ answered }) =>
      `${answered}. No items are declared to ask the same in both versions; each wave is read by itself.`,
  },
  anonymous: {
    id: ({ answered }) => `${answered}. Selisihnya bisa juga terjadi karena orang lain yang menjawab.`,
    en: ({ answered }) => `${answered}. Their difference can also come from other people answering.`,
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
    id: ({ answered }) => `${answered}. Tidak ada kode yang sama di keduanya. ${SINGLE.id}`,
    en: ({ answered }) => `${answered}. No code stands in both. ${SINGLE.en}`,
  },
};
