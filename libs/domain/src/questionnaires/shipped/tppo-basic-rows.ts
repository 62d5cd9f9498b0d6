import type { Topic } from '../../programs';

/** Indonesian, English. */
type Both = readonly [id: string, en: string];

/** `key` is the letter of the right option. */
export type ChoiceRow = {
  id: string;
  topic: Topic;
  key: 'a' | 'b' | 'c' | 'd';
  text: Both;
  options: readonly Both[];
};
export type TrueFalseRow = { id: string; topic: Topic; key: 'true' | 'false'; text: Both };
export type AttitudeRow = { id: string; reverse: boolean; text: Both };

/** The questions of `TPPO_BASIC`, at most twenty Indonesian words each; their order is the order of the sheet. */
export const KNOWLEDGE_ROWS: readonly (ChoiceRow | TrueFalseRow)[] = [
  {
    id: 'i1',
    topic: 'definition',
    key: 'b',
    text: [
      'Manakah penjelasan TPPO yang paling tepat?',
      'Which explanation of trafficking in persons is the best?',
    ],
    options: [
      [
        'Pindah ke kota lain untuk bekerja atas kemauan sendiri',
        'Moving to another town for work by one’s own choice',
      ],
      [
        'Merekrut atau memindahkan orang dengan paksaan atau tipu daya untuk dieksploitasi',
        'Recruiting or moving people by force or deceit in order to exploit them',
      ],
      ['Masuk ke negara lain tanpa paspor', 'Entering another country without a passport'],
      ['Menjual barang tanpa izin di pelabuhan', 'Selling goods without a licence at a port'],
    ],
  },
  {
    id: 'i2',
    topic: 'definition',
    key: 'false',
    text: [
      'Orang yang semula setuju berangkat kerja tidak mungkin menjadi korban TPPO.',
      'Somebody who agreed to leave for work can never be a victim of trafficking.',
    ],
  },
  {
    id: 'i3',
    topic: 'causes_effects',
    key: 'c',
    text: [
      'Keadaan apa yang sering dimanfaatkan pelaku untuk menjebak korban?',
      'Which situation do offenders often use to trap victims?',
    ],
    options: [
      ['Keluarga yang mendukung dan saling bercerita', 'A family that supports and talks with each other'],
      ['Pemahaman yang baik tentang kontrak kerja', 'A good understanding of work contracts'],
      [
        'Kesulitan uang dan kurangnya informasi kerja yang benar',
        'Lack of money and of correct information about work',
      ],
      ['Banyaknya pilihan pekerjaan di dekat rumah', 'Many jobs to choose from near home'],
    ],
  },
  {
    id: 'i4',
    topic: 'causes_effects',
    key: 'true',
    text: [
      'Korban TPPO dapat menanggung trauma dan utang, bahkan setelah bebas.',
      'Victims of trafficking can carry trauma and debt even after they are free.',
    ],
  },
  {
    id: 'i5',
    topic: 'signs_modus',
    key: 'a',
    text: [
      'Tawaran kerja ke luar negeri mana yang paling mencurigakan?',
      'Which offer of work abroad is the most suspicious?',
    ],
    options: [
      [
        'Gaji besar tanpa keahlian, segera berangkat dengan visa wisata',
        'High pay without skills, leaving at once on a tourist visa',
      ],
      ['Perusahaan berizin dengan kontrak kerja tertulis', 'A licensed company with a written contract'],
      ['Pelatihan dahulu, lalu berangkat dengan visa kerja', 'Training first, then departure on a work visa'],
      [
        'Lowongan yang dapat diperiksa di dinas tenaga kerja',
        'A vacancy that the manpower office can confirm',
      ],
    ],
  },
  {
    id: 'i6',
    topic: 'signs_modus',
    key: 'true',
    text: [
      'Perekrut yang menahan paspor dan KTP pekerja adalah tanda bahaya.',
      'A recruiter who keeps workers’ passports and identity cards is a danger sign.',
    ],
  },
  {
    id: 'i7',
    topic: 'victims_offenders',
    key: 'd',
    text: ['Siapa yang dapat menjadi korban TPPO?', 'Who can become a victim of trafficking?'],
    options: [
      ['Hanya perempuan dewasa', 'Only adult women'],
      ['Hanya orang yang tidak bersekolah', 'Only people without schooling'],
      ['Hanya orang yang bekerja di luar negeri', 'Only people who work abroad'],
      [
        'Siapa saja: laki-laki, perempuan, anak, maupun orang dewasa',
        'Anybody: men, women, children and adults',
      ],
    ],
  },
  {
    id: 'i8',
    topic: 'victims_offenders',
    key: 'false',
    text: [
      'Pelaku TPPO selalu orang asing yang tidak dikenal oleh korban.',
      'Offenders are always strangers whom the victim does not know.',
    ],
  },
  {
    id: 'i9',
    topic: 'prevention',
    key: 'b',
    text: [
      'Kamu mendapat tawaran kerja ke luar negeri. Langkah pertama mana yang paling aman?',
      'You are offered work abroad. Which first step is the safest?',
    ],
    options: [
      [
        'Menyerahkan KTP dan ijazah asli kepada perekrut',
        'Giving the recruiter your original identity card and diploma',
      ],
      [
        'Memeriksa izin perusahaan ke dinas tenaga kerja atau BP3MI',
        'Checking the company’s licence with the manpower office or BP3MI',
      ],
      ['Meminjam uang perekrut supaya cepat berangkat', 'Borrowing money from the recruiter to leave soon'],
      ['Merahasiakan rencana itu dari keluarga', 'Keeping the plan secret from your family'],
    ],
  },
  {
    id: 'i10',
    topic: 'community_role',
    key: 'c',
    text: [
      'Kamu menduga seorang tetangga menjadi korban TPPO. Apa yang sebaiknya kamu lakukan?',
      'You suspect that a neighbour is a victim of trafficking. What is best to do?',
    ],
    options: [
      ['Menyebarkan nama dan fotonya di media sosial', 'Spreading the name and photo on social media'],
      ['Mendatangi dan menangkap pelakunya sendiri', 'Going to catch the offender yourself'],
      [
        'Memberi tahu orang dewasa tepercaya atau menghubungi 110 atau SAPA 129',
        'Telling a trusted adult, or calling 110 or SAPA 129',
      ],
      ['Diam saja karena itu urusan orang lain', 'Saying nothing, as it is other people’s business'],
    ],
  },
];

export const ATTITUDE_ROWS: readonly AttitudeRow[] = [
  {
    id: 'a1',
    reverse: false,
    text: [
      'Saya yakin dapat menolak tawaran kerja yang mencurigakan.',
      'I am sure I can refuse a suspicious offer of work.',
    ],
  },
  {
    id: 'a2',
    reverse: true,
    text: ['TPPO tidak mungkin terjadi di lingkungan saya.', 'Trafficking cannot happen where I live.'],
  },
];
