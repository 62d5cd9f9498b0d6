import type { KnowledgeRow } from '../library-rows';

export const SIGNS_ROWS: readonly KnowledgeRow[] = [
  {
    id: 'signs-1',
    topic: 'signs_modus',
    objective: 'vigilance',
    right: ['a', 'c', 'd'],
    text: [
      'Mana saja tanda bahaya dalam tawaran kerja?',
      'Which of these are danger signs in an offer of work?',
    ],
    options: [
      ['Kamu harus berangkat hari itu juga', 'You have to leave the same day'],
      ['Ada kontrak kerja tertulis', 'There is a written contract'],
      ['Paspormu disimpan perekrut', 'The recruiter keeps your passport'],
      ['Keluargamu dilarang tahu', 'Your family must not know'],
    ],
  },
  {
    id: 'signs-2',
    topic: 'signs_modus',
    objective: 'recognise',
    right: 'c',
    text: [
      'Bagaimana pelaku biasanya menjebak korban lewat media sosial?',
      'How do offenders usually trap victims on social media?',
    ],
    options: [
      ['Mengajak bertemu di kantor dinas tenaga kerja', 'Inviting them to the manpower office'],
      ['Meminta surat izin dari orang tua', 'Asking for a letter of consent from the parents'],
      ['Menjanjikan gaji besar tanpa syarat', 'Promising high pay without any conditions'],
      ['Memberi waktu lama untuk membaca kontrak kerja', 'Giving plenty of time to read the contract'],
    ],
  },
  {
    id: 'signs-3',
    topic: 'signs_modus',
    objective: 'vigilance',
    right: 'false',
    text: [
      'Tawaran kerja dari teman dekat boleh diterima tanpa diperiksa.',
      'An offer of work from a close friend may be accepted unchecked.',
    ],
  },
  {
    id: 'signs-4',
    topic: 'signs_modus',
    objective: 'border_danger',
    right: 'false',
    text: [
      'Dengan visa wisata, kamu boleh bekerja di luar negeri.',
      'With a tourist visa you are allowed to work abroad.',
    ],
  },
];
