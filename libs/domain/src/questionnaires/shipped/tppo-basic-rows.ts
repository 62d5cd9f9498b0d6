import type { Objective, Topic } from '../../programs';
import type { Both, Letter, ScaleRow } from './library-rows';

/** `key` is the letter of the right option. */
export type ChoiceRow = {
  id: string;
  topic: Topic;
  objective: Objective;
  key: Letter;
  text: Both;
  options: readonly Both[];
};
export type TrueFalseRow = {
  id: string;
  topic: Topic;
  objective: Objective;
  key: 'true' | 'false';
  text: Both;
};

/** The questions of `TPPO_BASIC`, at most twenty words each; their order is the order of the sheet. */
export const KNOWLEDGE_ROWS: readonly (ChoiceRow | TrueFalseRow)[] = [
  {
    id: 'i1',
    topic: 'definition',
    objective: 'understand',
    key: 'b',
    text: [
      'Manakah penjelasan TPPO (tindak pidana perdagangan orang) yang paling tepat?',
      'Which explanation of trafficking in persons (TPPO) is the best?',
    ],
    options: [
      [
        'Merekrut orang ke kota lain untuk bekerja sesuai isi kontrak kerja',
        'Recruiting people to another town to work as their contract says',
      ],
      [
        'Merekrut orang dengan tipu daya untuk mengambil untung dari tenaga atau tubuhnya',
        'Recruiting people by deceit in order to profit from their labour or bodies',
      ],
      [
        'Membawa orang ke luar negeri tanpa paspor dengan imbalan uang dari orang yang dibawa',
        'Taking people abroad without a passport and being paid by them for it',
      ],
      [
        'Membawa barang dagangan dari luar negeri tanpa izin',
        'Bringing goods for sale from abroad without a permit',
      ],
    ],
  },
  {
    id: 'i2',
    topic: 'definition',
    objective: 'understand',
    key: 'true',
    text: [
      'Orang yang awalnya setuju berangkat kerja dapat menjadi korban TPPO.',
      'Somebody who at first agreed to leave for work can become a victim of trafficking.',
    ],
  },
  {
    id: 'i3',
    topic: 'causes_effects',
    objective: 'understand',
    key: 'c',
    text: [
      'Keadaan mana yang sering dimanfaatkan pelaku untuk menjebak korban?',
      'Which situation do offenders often use to trap victims?',
    ],
    options: [
      ['Keluarga yang saling bercerita tentang rencana kerja', 'A family that talks about plans for work'],
      ['Pemahaman tentang isi kontrak kerja', 'An understanding of the work contract'],
      ['Kesulitan uang dan kurangnya informasi kerja', 'Lack of money and of information about work'],
      ['Banyaknya pilihan pekerjaan tetap di dekat rumah', 'Many steady jobs to choose from near home'],
    ],
  },
  {
    id: 'i4',
    topic: 'causes_effects',
    objective: 'understand',
    key: 'false',
    text: [
      'Korban TPPO langsung pulih begitu ia bebas.',
      'Victims of trafficking recover as soon as they are free.',
    ],
  },
  {
    id: 'i5',
    topic: 'signs_modus',
    objective: 'vigilance',
    key: 'a',
    text: [
      'Tawaran kerja ke luar negeri mana yang paling mencurigakan?',
      'Which offer of work abroad is the most suspicious?',
    ],
    options: [
      [
        'Gaji besar tanpa syarat, berangkat dengan visa wisata',
        'High pay without any conditions, leaving on a tourist visa',
      ],
      [
        'Gaji sesuai kontrak kerja tertulis dari perusahaan berizin',
        'Pay as in the written contract of a licensed company',
      ],
      ['Pelatihan dahulu, lalu berangkat dengan visa kerja', 'Training first, then departure on a work visa'],
      [
        'Pekerjaan yang dapat diperiksa ke dinas tenaga kerja',
        'A job that can be checked with the manpower office',
      ],
    ],
  },
  {
    id: 'i6',
    topic: 'signs_modus',
    objective: 'vigilance',
    key: 'false',
    text: [
      'Perekrut boleh menyimpan paspor pekerja supaya aman.',
      'A recruiter may keep a worker’s passport so that it is safe.',
    ],
  },
  {
    id: 'i7',
    topic: 'victims_offenders',
    objective: 'recognise',
    key: 'd',
    text: ['Siapa yang dapat menjadi korban TPPO?', 'Who can become a victim of trafficking?'],
    options: [
      ['Perempuan saja, baik anak maupun orang dewasa', 'Only women and girls, both children and adults'],
      ['Orang dewasa saja, baik laki-laki maupun perempuan', 'Only adults, both men and women'],
      ['Anak saja, baik laki-laki maupun perempuan', 'Only children, both boys and girls'],
      ['Siapa saja, baik anak maupun orang dewasa', 'Anybody, both children and adults'],
    ],
  },
  {
    id: 'i8',
    topic: 'victims_offenders',
    objective: 'recognise',
    key: 'true',
    text: [
      'Pelaku TPPO dapat berasal dari keluarga korban sendiri.',
      'An offender can come from the victim’s own family.',
    ],
  },
  {
    id: 'i9',
    topic: 'prevention',
    objective: 'protect',
    key: 'b',
    text: [
      'Kamu mendapat tawaran kerja ke luar negeri. Apa langkah pertama yang paling aman?',
      'You are offered work abroad. Which first step is the safest?',
    ],
    options: [
      ['Menyerahkan ijazah asli kepada perekrut', 'Giving the recruiter your original diploma'],
      [
        'Memeriksa izin perusahaan ke dinas tenaga kerja',
        'Checking the company’s licence with the manpower office',
      ],
      [
        'Berutang kepada perekrut supaya dapat cepat berangkat',
        'Borrowing from the recruiter so that you can leave soon',
      ],
      ['Merahasiakan tawaran itu dari keluarga', 'Keeping the offer secret from your family'],
    ],
  },
  {
    id: 'i10',
    topic: 'community_role',
    objective: 'protect',
    key: 'c',
    text: [
      'Kamu menduga seorang tetangga menjadi korban TPPO. Apa yang sebaiknya kamu lakukan?',
      'You suspect that a neighbour is a victim of trafficking. What is best to do?',
    ],
    options: [
      ['Menyebarkan nama dan fotonya di media sosial', 'Spreading the name and photo on social media'],
      ['Mendatangi dan menangkap pelakunya sendiri', 'Going to catch the offender yourself'],
      ['Memberi tahu orang tua, guru, atau polisi', 'Telling your parents, a teacher or the police'],
      ['Diam saja karena itu urusan orang lain', 'Saying nothing, as it is other people’s business'],
    ],
  },
];

export const ATTITUDE_ROWS: readonly (ScaleRow & { reverse: boolean; objective: Objective })[] = [
  {
    id: 'a1',
    objective: 'protect',
    reverse: false,
    text: [
      'Aku yakin dapat menolak tawaran kerja yang mencurigakan.',
      'I am sure I can refuse a suspicious offer of work.',
    ],
  },
  {
    id: 'a2',
    objective: 'vigilance',
    reverse: true,
    text: [
      'TPPO hanya terjadi jauh dari lingkunganku.',
      'Trafficking happens only far from my neighbourhood.',
    ],
  },
];
