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
      ['Menelepon polisi di nomor 110', 'Calling the police on 110'],
      ['Menelepon SAPA di nomor 129', 'Calling SAPA on 129'],
      ['Mengirim SMS ke nomor 110', 'Sending a text message to 110'],
      ['Mengirim WhatsApp ke SAPA', 'Sending a WhatsApp message to SAPA'],
    ],
  },
  {
    id: 'community-3',
    topic: 'community_role',
    objective: 'report',
    right: 'a',
    text: [
      'Kamu menduga ada TPPO di lingkunganmu. Apa yang sebaiknya kamu lakukan?',
      'You suspect trafficking in your neighbourhood. What is best to do?',
    ],
    options: [
      ['Memberi tahu orang tua, guru, atau polisi', 'Telling your parents, a teacher or the police'],
      [
        'Menyebarkan foto orangnya di media sosial supaya viral',
        'Spreading a photo of the person until it goes viral',
      ],
      ['Mendatangi pelaku bersama teman', 'Going to the offender with friends'],
      ['Diam saja karena itu urusan orang lain', 'Saying nothing, as it is other people’s business'],
    ],
  },
  {
    id: 'community-4',
    topic: 'community_role',
    objective: 'report',
    right: 'true',
    text: [
      'Kamu boleh melapor ke polisi sebelum buktimu lengkap.',
      'You may report to the police before your evidence is complete.',
    ],
  },
  {
    id: 'community-5',
    topic: 'community_role',
    objective: 'support_victims',
    right: 'b',
    text: [
      'Seorang korban TPPO pulang ke lingkunganmu. Sikap mana yang membantunya?',
      'A victim of trafficking comes home to your neighbourhood. What helps?',
    ],
    options: [
      ['Bertanya terus sampai ia menceritakan semuanya', 'Asking until the whole story is told'],
      ['Menerimanya dengan ramah tanpa menyalahkan', 'Welcoming the victim kindly, without blame'],
      ['Menyebarkan kisahnya supaya orang lain belajar', 'Spreading the story so that others learn'],
      ['Menjauhinya supaya aman dari masalah', 'Staying away to be safe from trouble'],
    ],
  },
];
