import type { KnowledgeRow } from '../library-rows';

export const CAUSES_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'causes-1',
    topic: 'causes_effects',
    objective: 'understand',
    right: 'a',
    text: [
      'Keadaan mana yang sering dimanfaatkan pelaku untuk menjebak korban?',
      'Which situation do offenders often use to trap victims?',
    ],
    options: [
      ['Butuh uang dan kurang informasi', 'Needing money and lacking information'],
      ['Punya pekerjaan tetap di dekat rumah', 'Having a steady job near home'],
      ['Sering bercerita kepada keluarga', 'Often talking with the family'],
      ['Paham isi kontrak kerja', 'Understanding the work contract'],
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
      ['Penduduknya lebih sedikit daripada di kota', 'They have fewer people than a town'],
      ['Nelayannya lebih banyak daripada petani', 'They have more fishers than farmers'],
      ['Cuacanya lebih sering berubah', 'Their weather changes more often'],
      ['Jalur lautnya lebih banyak ke luar negeri', 'They have more sea routes to other countries'],
    ],
  },
  {
    id: 'causes-3',
    topic: 'causes_effects',
    objective: 'border_danger',
    right: 'b',
    text: [
      'Apa akibatnya bila kamu ke luar negeri tanpa pemeriksaan imigrasi?',
      'What can happen if you go abroad without an immigration check?',
    ],
    options: [
      ['Perjalananmu menjadi lebih aman', 'Your journey becomes safer'],
      ['Kamu dapat ditahan dan sulit dilindungi', 'You can be detained and are hard to protect'],
      ['Gajimu menjadi dua kali lebih besar', 'Your pay becomes twice as high'],
      ['Paspormu dibuatkan gratis oleh majikan', 'Your employer gets you a passport free of charge'],
    ],
  },
  {
    id: 'causes-4',
    topic: 'causes_effects',
    objective: 'understand',
    right: 'true',
    text: ['Pelaku sering memakai utang untuk mengikat korban.', 'Offenders often use debt to bind victims.'],
  },
];
