import type { KnowledgeRow } from '../library-rows';

export const CAUSES_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'causes-1',
    topic: 'causes_effects',
    objective: 'understand',
    right: 'a',
    text: [
      'Keadaan mana yang paling sering dimanfaatkan pelaku untuk menjebak korban?',
      'Which situation do offenders use most often to trap victims?',
    ],
    options: [
      ['Butuh uang dan kurang informasi', 'Needing money and lacking information'],
      ['Punya banyak pilihan pekerjaan di dekat rumah', 'Having many jobs to choose from near home'],
      ['Sering bercerita kepada keluarga', 'Often talking with the family'],
      ['Memahami isi kontrak kerja', 'Understanding the work contract'],
    ],
  },
  {
    id: 'causes-2',
    topic: 'causes_effects',
    objective: 'border_danger',
    right: 'd',
    text: [
      'Mengapa pulau di perbatasan lebih rawan TPPO?',
      'Why are islands at the border at greater risk of trafficking?',
    ],
    options: [
      ['Penduduknya lebih sedikit daripada di kota', 'Fewer people live there than in town'],
      ['Cuacanya lebih panas', 'The weather is hotter'],
      ['Sekolahnya lebih jauh', 'School is farther away'],
      ['Banyak jalur laut ke negara lain', 'There are many sea routes to other countries'],
    ],
  },
  {
    id: 'causes-3',
    topic: 'causes_effects',
    objective: 'border_danger',
    right: 'b',
    text: [
      'Apa akibatnya bila kamu masuk negara lain tanpa pemeriksaan imigrasi?',
      'What can happen if you enter another country without an immigration check?',
    ],
    options: [
      ['Perjalanan menjadi lebih aman', 'The journey becomes safer'],
      ['Dapat ditahan dan sulit minta perlindungan', 'You can be detained, and protection is hard to get'],
      ['Gaji dibayar dua kali lipat', 'Pay is doubled'],
      [
        'Paspor dibuatkan di negara tujuan tanpa biaya',
        'A passport is made for you over there, free of charge',
      ],
    ],
  },
  {
    id: 'causes-4',
    topic: 'causes_effects',
    objective: 'understand',
    right: 'true',
    text: [
      'Pelaku sering memakai utang supaya korban tidak dapat pergi.',
      'Offenders often use debt to keep victims from leaving.',
    ],
  },
];
