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
      ['Menyerahkan KTP asli kepada perekrut', 'Giving the recruiter your original identity card'],
      [
        'Memeriksa izin perusahaan ke dinas tenaga kerja',
        'Checking the company’s licence with the manpower office',
      ],
      ['Berutang kepada perekrut supaya dapat cepat berangkat', 'Borrowing from the recruiter to leave soon'],
      ['Merahasiakannya dari keluarga', 'Keeping it secret from your family'],
    ],
  },
  {
    id: 'prevention-2',
    topic: 'prevention',
    objective: 'protect',
    right: ['a', 'd'],
    text: [
      'Apa saja yang melindungimu sebelum berangkat bekerja jauh dari rumah?',
      'What protects you before you leave to work far from home?',
    ],
    options: [
      ['Memberi tahu keluarga alamat tempat kerja', 'Telling your family the address of the workplace'],
      ['Menyerahkan ijazah asli kepada perekrut', 'Giving the recruiter your original diploma'],
      ['Menandatangani kontrak tanpa membacanya', 'Signing the contract without reading it'],
      ['Menyimpan salinan dokumen di rumah', 'Keeping copies of your documents at home'],
    ],
  },
  {
    id: 'prevention-3',
    topic: 'prevention',
    objective: 'legal_awareness',
    right: 'false',
    text: [
      'Majikan boleh menyimpan paspor pekerja supaya pekerja tidak pergi.',
      'An employer may keep a worker’s passport so that the worker does not leave.',
    ],
  },
  {
    id: 'prevention-4',
    topic: 'prevention',
    objective: 'border_danger',
    right: 'c',
    text: ['Lewat mana kamu sebaiknya berangkat ke luar negeri?', 'Which way is it best to go abroad?'],
    options: [
      ['Pantai sepi pada malam hari', 'From a lonely beach at night'],
      [
        'Kapal nelayan yang sedang menyeberang ke negara lain',
        'On a fishing boat that is crossing to another country',
      ],
      ['Pelabuhan resmi dengan pemeriksaan imigrasi', 'From an official port with an immigration check'],
      ['Jalur mana pun, asal ongkosnya murah', 'Any way at all, as long as it is cheap'],
    ],
  },
];
