import type { GroupKind } from '../../evaluation/design/evaluation-design';
import type { PairExclusion } from '../../evaluation/pairing/pair-exclusions';
import type { ItemAdvice } from '../../evaluation/waves/wave-result';
import type { PairedTest } from '../../statistics/paired/choose-test';
import type { GainCategory } from '../../statistics/paired/gain-category';
import type { NotEstimable } from '../../statistics/not-estimable';
import type { LocalisedText } from '../../text';

type Names<Code extends string> = Readonly<Record<Code, LocalisedText>>;

export const UNKNOWN_GROUP: LocalisedText = { id: 'tidak diketahui', en: 'not known' };

export const GROUP_KIND_NAMES: Names<GroupKind> = {
  sex: { id: 'jenis kelamin', en: 'sex' },
  age_band: { id: 'kelompok umur', en: 'age band' },
  class: { id: 'kelas', en: 'class' },
  school: { id: 'sekolah atau lembaga', en: 'school or institution' },
  area: { id: 'kelurahan tempat tinggal', en: 'kelurahan of residence' },
};

/** Groups that are codes; classes and schools are what the roster says. */
export const GROUP_VALUES: Readonly<Partial<Record<GroupKind, Readonly<Record<string, LocalisedText>>>>> = {
  sex: {
    female: { id: 'perempuan', en: 'female' },
    male: { id: 'laki-laki', en: 'male' },
    undisclosed: { id: 'tidak disebutkan', en: 'not disclosed' },
  },
  age_band: {
    under_15: { id: 'di bawah 15 tahun', en: 'under 15' },
    '15_17': { id: '15–17 tahun', en: '15–17' },
    '18_19': { id: '18–19 tahun', en: '18–19' },
    '20_24': { id: '20–24 tahun', en: '20–24' },
    '25_39': { id: '25–39 tahun', en: '25–39' },
    '40_59': { id: '40–59 tahun', en: '40–59' },
    '60_and_over': { id: '60 tahun ke atas', en: '60 and over' },
  },
};

export const GAIN_NAMES: Names<GainCategory> = {
  high: { id: 'tinggi', en: 'high' },
  medium: { id: 'sedang', en: 'medium' },
  low: { id: 'rendah', en: 'low' },
  negative: { id: 'turun', en: 'negative' },
};

export const TEST_NAMES: Names<PairedTest> = {
  pairedT: { id: 'uji t berpasangan', en: 'paired t test' },
  wilcoxonSignedRank: { id: 'uji peringkat bertanda Wilcoxon', en: 'Wilcoxon signed-rank test' },
  signTest: { id: 'uji tanda', en: 'sign test' },
  none: { id: 'tidak ada uji', en: 'no test' },
};

/** Beside the dash that stands where there is no figure. */
export const REASONS: Names<NotEstimable | 'no_room'> = {
  too_few_pairs: { id: 'pasangan terlalu sedikit', en: 'too few pairs' },
  too_few: { id: 'data terlalu sedikit', en: 'too few data' },
  too_many: { id: 'lebih dari 5.000 pasangan', en: 'more than 5,000 pairs' },
  too_few_items: { id: 'butir terlalu sedikit', en: 'too few items' },
  too_few_groups: { id: 'kurang dari dua kelompok', en: 'fewer than two groups' },
  zero_variance: { id: 'tidak ada keragaman', en: 'no variation' },
  no_nonzero_differences: { id: 'tidak seorang pun berubah', en: 'nobody changed' },
  no_discordant_pairs: { id: 'tidak seorang pun berganti jawaban', en: 'nobody changed the answer' },
  no_room: { id: 'semua sudah bernilai penuh sebelumnya', en: 'everybody had full points before' },
};

export const EXCLUSION_NAMES: Names<PairExclusion> = {
  no_code: { id: 'lembar tanpa kode', en: 'sheets without a code' },
  same_code: {
    id: 'lembar yang kodenya ada di beberapa lembar',
    en: 'sheets whose code stands on several sheets',
  },
  ambiguous: {
    id: 'lembar dengan beberapa kode yang hampir sama',
    en: 'sheets with several nearly equal codes',
  },
  parted: { id: 'lembar yang dipisahkan tim', en: 'sheets that the team parted' },
  superseded: { id: 'jawaban yang diganti pengirimnya', en: 'answers replaced by their sender' },
  different_version: {
    id: 'lembar dari versi yang tidak sebanding',
    en: 'sheets of a version that cannot be compared',
  },
  anonymous: { id: 'lembar anonim', en: 'anonymous sheets' },
  no_partner: { id: 'lembar yang kodenya hanya ada sekali', en: 'sheets whose code stands only once' },
};

export const ADVICE_NAMES: Names<ItemAdvice> = {
  too_easy: { id: 'terlalu mudah', en: 'too easy' },
  too_hard: { id: 'terlalu sulit', en: 'too hard' },
  does_not_tell_apart: {
    id: 'tidak membedakan yang tahu dari yang belum',
    en: 'does not tell those who know from those who do not',
  },
  misleads: {
    id: 'lebih sering dijawab benar oleh yang berskor rendah',
    en: 'right more often among low scorers',
  },
  unused_option: { id: 'ada pilihan yang tidak dipilih siapa pun', en: 'has an option that nobody chose' },
  option_beats_key: {
    id: 'ada pilihan salah yang lebih sering dipilih daripada kuncinya',
    en: 'a wrong option was chosen more often than the key',
  },
};

export const PHASE_NAMES: Names<'pre' | 'post' | 'follow_up'> = {
  pre: { id: 'sebelum', en: 'before' },
  post: { id: 'sesudah', en: 'after' },
  follow_up: { id: 'tindak lanjut', en: 'follow-up' },
};
