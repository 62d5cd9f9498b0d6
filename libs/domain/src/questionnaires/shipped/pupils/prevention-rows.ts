import type { KnowledgeRow } from '../library-rows';

export const PREVENTION_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'prevention-1',
    topic: 'prevention',
    objective: 'protect',
    right: 'b',
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
    id: 'prevention-2',
    topic: 'prevention',
    objective: 'protect',
    right: ['a', 'd'],
    text: [
      'Apa saja yang sebaiknya kamu lakukan sebelum bekerja jauh dari rumah?',
      'What is best to do before you work far from home?',
    ],
    options: [
      ['Memberi tahu keluarga alamat tempat kerja', 'Telling your family the address of the workplace'],
      ['Menyerahkan ijazah asli kepada perekrut', 'Giving the recruiter your original diploma'],
      ['Menandatangani kontrak kerja tanpa membacanya', 'Signing the contract without reading it'],
      ['Menyimpan salinan dokumen di rumah', 'Keeping copies of your documents at home'],
    ],
  },
  {
    id: 'prevention-3',
    topic: 'prevention',
    objective: 'legal_awareness',
    right: 'false',
    text: [
      'Majikan berhak menyimpan paspor pekerjanya.',
      'An employer has a right to keep the workers’ passports.',
    ],
  },
  {
    id: 'prevention-4',
    topic: 'prevention',
    objective: 'border_danger',
    right: 'c',
    text: [
      'Cara mana yang paling aman untuk berangkat ke luar negeri?',
      'Which way to go abroad is the safest?',
    ],
    options: [
      ['Lewat pelabuhan kecil yang sepi', 'From a small and quiet port'],
      ['Naik kapal nelayan yang berangkat pada tengah malam', 'On a fishing boat that leaves at midnight'],
      [
        'Lewat pelabuhan resmi dengan pemeriksaan imigrasi',
        'From an official port with an immigration check',
      ],
      ['Lewat jalur mana pun yang ongkosnya murah', 'By any route with a low fare'],
    ],
  },
];
