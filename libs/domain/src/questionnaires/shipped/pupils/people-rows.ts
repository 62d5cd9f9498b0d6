import type { KnowledgeRow } from '../library-rows';

export const PEOPLE_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'people-1',
    topic: 'victims_offenders',
    objective: 'recognise',
    right: 'd',
    text: ['Siapa yang dapat menjadi pelaku TPPO?', 'Who can be an offender in trafficking?'],
    options: [
      ['Hanya orang asing yang baru dikenal', 'Only strangers one has just met'],
      ['Hanya laki-laki dewasa dari luar kota', 'Only grown men from out of town'],
      ['Hanya orang yang pernah dipenjara', 'Only people who have been in prison'],
      ['Siapa saja, juga kerabat atau teman', 'Anybody, also a relative or a friend'],
    ],
  },
  {
    id: 'people-2',
    topic: 'victims_offenders',
    objective: 'recognise',
    right: 'true',
    text: [
      'Laki-laki juga dapat menjadi korban TPPO.',
      'Men and boys can become victims of trafficking, too.',
    ],
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
      ['Pulang setiap hari libur', 'Goes home on every day off'],
      ['Tidak boleh memegang paspornya sendiri', 'May not keep the own passport'],
      ['Menerima gaji sesuai kontrak', 'Is paid as the contract says'],
      ['Dilarang menelepon keluarga', 'Is forbidden to call the family'],
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
