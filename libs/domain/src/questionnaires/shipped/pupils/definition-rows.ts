import type { KnowledgeRow } from '../library-rows';

export const DEFINITION_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'definition-1',
    topic: 'definition',
    objective: 'understand',
    right: 'c',
    text: ['Manakah yang termasuk TPPO?', 'Which of these is trafficking in persons?'],
    options: [
      ['Menyeberang ke luar negeri tanpa paspor', 'Crossing to another country without a passport'],
      ['Bekerja lembur dengan tambahan gaji', 'Working overtime for extra pay'],
      ['Ditipu soal pekerjaan, lalu dipaksa bekerja', 'Being deceived about a job, then forced to work'],
      ['Membawa barang dagangan tanpa izin lewat laut', 'Carrying goods for sale by sea without a permit'],
    ],
  },
  {
    id: 'definition-2',
    topic: 'definition',
    objective: 'understand',
    right: 'true',
    text: ['TPPO dapat terjadi di dalam negeri.', 'Trafficking can happen within one’s own country.'],
  },
  {
    id: 'definition-3',
    topic: 'definition',
    objective: 'legal_awareness',
    right: 'false',
    text: [
      'Pelaku TPPO bebas dari hukuman bila korban awalnya setuju.',
      'An offender goes free if the victim agreed at first.',
    ],
  },
  {
    id: 'definition-4',
    topic: 'definition',
    objective: 'legal_awareness',
    right: 'b',
    text: [
      'Anak 16 tahun setuju ikut perekrut, lalu dipaksa bekerja. Menurut hukum, siapakah anak itu?',
      'A child of 16 agrees to follow a recruiter, then is forced to work. What is the child by law?',
    ],
    options: [
      ['Pekerja, karena ia mendapat pekerjaan', 'A worker, because there is work'],
      ['Korban, karena ia dipaksa bekerja', 'A victim, because the child is forced to work'],
      ['Pelaku, karena ia ikut berangkat', 'An offender, because the child came along'],
      ['Perantau, karena ia pergi dari rumah', 'A migrant, because the child left home'],
    ],
  },
];
