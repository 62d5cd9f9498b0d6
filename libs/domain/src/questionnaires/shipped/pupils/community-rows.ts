import type { KnowledgeRow } from '../library-rows';

export const COMMUNITY_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'community-1',
    topic: 'community_role',
    objective: 'know_channel',
    right: ['a', 'c'],
    text: [
      'Nomor mana saja yang dapat dihubungi untuk melaporkan dugaan TPPO?',
      'Which numbers can be called to report suspected trafficking?',
    ],
    options: [
      ['110', '110'],
      ['113', '113'],
      ['129', '129'],
      ['123', '123'],
    ],
  },
  {
    id: 'community-2',
    topic: 'community_role',
    objective: 'know_channel',
    right: 'd',
    text: [
      'HP-mu memakai sinyal dan internet negara tetangga. Cara mana yang masih dapat dipakai untuk minta bantuan?',
      'Your phone uses the signal and internet of the neighbouring country. Which way to ask for help still works?',
    ],
    options: [
      ['Menelepon nomor pendek 110', 'Calling the short number 110'],
      ['Menelepon nomor pendek 129', 'Calling the short number 129'],
      ['Menelepon nomor pendek 113', 'Calling the short number 113'],
      ['WhatsApp resmi SAPA 129', 'The official WhatsApp of SAPA 129'],
    ],
  },
  {
    id: 'community-3',
    topic: 'community_role',
    objective: 'report',
    right: 'a',
    text: [
      'Kamu menduga ada TPPO di dekat rumahmu. Apa yang sebaiknya kamu lakukan?',
      'You suspect trafficking near your home. What is best to do?',
    ],
    options: [
      ['Memberi tahu orang tua, guru, atau polisi', 'Telling your parents, a teacher or the police'],
      [
        'Menyebarkan foto orangnya di media sosial supaya viral',
        'Spreading a photo of the person on social media',
      ],
      ['Mendatangi pelaku bersama teman', 'Going to the offender with friends'],
      ['Diam saja karena bukan urusanmu', 'Saying nothing, as it is not your business'],
    ],
  },
  {
    id: 'community-4',
    topic: 'community_role',
    objective: 'report',
    right: 'true',
    text: [
      'Kamu boleh melapor ke polisi walaupun belum punya bukti lengkap.',
      'You may report to the police even without complete evidence.',
    ],
  },
  {
    id: 'community-5',
    topic: 'community_role',
    objective: 'support_victims',
    right: 'b',
    text: [
      'Seorang korban TPPO pulang ke kampungmu. Sikap mana yang membantu dia?',
      'A victim of trafficking comes home to your neighbourhood. What helps?',
    ],
    options: [
      ['Bertanya terus sampai ia menceritakan semuanya', 'Asking until the whole story is told'],
      ['Menerima dia tanpa menyalahkan', 'Welcoming the victim without blame'],
      ['Menyebarkan kisahnya supaya orang lain belajar', 'Spreading the story so that others learn'],
      ['Menjauhi dia supaya tidak terkena masalah', 'Staying away so as not to have trouble'],
    ],
  },
];
