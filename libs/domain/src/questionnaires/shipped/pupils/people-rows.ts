import type { KnowledgeRow } from '../library-rows';

export const PEOPLE_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'people-1',
    topic: 'victims_offenders',
    objective: 'recognise',
    right: 'd',
    text: ['Siapa yang dapat menjadi pelaku TPPO?', 'Who can be an offender in trafficking?'],
    options: [
      ['Orang luar saja, baik laki-laki maupun perempuan', 'Only outsiders, both men and women'],
      ['Laki-laki saja, baik orang luar maupun keluarga', 'Only men, both outsiders and family'],
      ['Orang kaya saja, baik laki-laki maupun perempuan', 'Only rich people, both men and women'],
      ['Siapa saja, baik orang luar maupun keluarga', 'Anybody, both outsiders and family'],
    ],
  },
  {
    id: 'people-2',
    topic: 'victims_offenders',
    objective: 'recognise',
    right: 'true',
    text: ['Laki-laki dapat menjadi korban TPPO.', 'Men and boys can become victims of trafficking.'],
  },
  {
    id: 'people-3',
    topic: 'victims_offenders',
    objective: 'recognise',
    right: ['b', 'd'],
    text: [
      'Mana saja tanda bahwa seorang pekerja mungkin menjadi korban TPPO?',
      'Which of these are signs that a worker may be a victim of trafficking?',
    ],
    options: [
      ['Ia pulang setiap hari libur', 'The worker goes home on every day off'],
      ['Paspornya disimpan majikan', 'The employer keeps the passport'],
      ['Ia digaji sesuai kontrak kerja', 'The worker is paid as the contract says'],
      ['Ia dilarang menelepon keluarga', 'The worker is forbidden to call the family'],
    ],
  },
  {
    id: 'people-4',
    topic: 'victims_offenders',
    objective: 'support_victims',
    right: 'true',
    text: [
      'Korban TPPO berhak menuntut ganti rugi dari pelaku.',
      'Victims of trafficking have a right to claim compensation from the offender.',
    ],
  },
];
