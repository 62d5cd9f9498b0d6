import type { KnowledgeRow } from '../library-rows';

export const DEFINITION_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'definition-1',
    topic: 'definition',
    objective: 'understand',
    right: 'c',
    text: ['Manakah yang termasuk TPPO?', 'Which of these is trafficking in persons?'],
    options: [
      ['Pindah ke kota lain untuk bersekolah', 'Moving to another town to go to school'],
      ['Bekerja lembur dengan tambahan gaji', 'Working overtime for extra pay'],
      ['Ditipu soal pekerjaan, lalu dipaksa bekerja', 'Being deceived about a job, then forced to work'],
      ['Berlibur ke luar negeri dengan paspor sendiri', 'Going on holiday abroad with one’s own passport'],
    ],
  },
  {
    id: 'definition-2',
    topic: 'definition',
    objective: 'understand',
    right: 'true',
    text: [
      'TPPO dapat terjadi walaupun korban tidak dibawa ke luar negeri.',
      'It can be trafficking even if the victim is not taken abroad.',
    ],
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
      'Seorang anak 16 tahun setuju ikut perekrut, lalu dipaksa bekerja. Siapakah dia menurut hukum?',
      'A child of 16 agrees to go with a recruiter and is then forced to work. What is the child by law?',
    ],
    options: [
      ['Pekerja, karena ia mendapat pekerjaan', 'A worker, because there is work'],
      ['Korban, walaupun ia setuju', 'A victim, even though the child agreed'],
      ['Pelaku, karena ia ikut berangkat', 'An offender, because the child came along'],
      ['Bukan korban, karena tidak melawan', 'Not a victim, because the child did not resist'],
    ],
  },
];
