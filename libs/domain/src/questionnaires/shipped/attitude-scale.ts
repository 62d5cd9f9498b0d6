import type { LibraryInstrument } from './library-instrument';
import type { ScaleRow } from './library-rows';
import { scaleItem } from './scale-item';

const ROWS: readonly ScaleRow[] = [
  {
    id: 'attitude-1',
    objective: 'protect',
    text: [
      'Aku yakin dapat menolak tawaran kerja yang mencurigakan.',
      'I am sure I can refuse a suspicious offer of work.',
    ],
  },
  {
    id: 'attitude-2',
    objective: 'vigilance',
    reverse: true,
    text: ['TPPO tidak mungkin terjadi di lingkunganku.', 'Trafficking cannot happen where I live.'],
  },
  {
    id: 'attitude-3',
    objective: 'report',
    text: ['Aku akan melapor bila melihat tanda bahaya TPPO.', 'I will report it when I see danger signs.'],
  },
  {
    id: 'attitude-4',
    objective: 'support_victims',
    reverse: true,
    text: [
      'Orang menjadi korban TPPO karena kesalahannya sendiri.',
      'People become victims of trafficking through their own fault.',
    ],
  },
  {
    id: 'attitude-5',
    objective: 'border_danger',
    text: [
      'Bagiku, menyeberang ke negara lain lewat jalur tidak resmi terlalu berbahaya.',
      'To me, crossing to another country by an unofficial route is too dangerous.',
    ],
  },
  {
    id: 'attitude-6',
    objective: 'raise_awareness',
    text: [
      'Aku akan membagikan nomor bantuan resmi kepada teman dan keluarga.',
      'I will share the official help numbers with friends and family.',
    ],
  },
  {
    id: 'attitude-7',
    objective: 'report',
    reverse: true,
    text: ['Melaporkan dugaan TPPO bukan urusanku.', 'Reporting suspected trafficking is not my business.'],
  },
  {
    id: 'attitude-8',
    objective: 'protect',
    text: [
      'Aku akan bercerita kepada keluarga sebelum menerima tawaran kerja.',
      'I will talk with my family before I accept an offer of work.',
    ],
  },
  {
    id: 'attitude-9',
    objective: 'border_danger',
    reverse: true,
    text: [
      'Lewat jalur tidak resmi tidak apa-apa, asal bersama orang yang kukenal.',
      'An unofficial route is all right as long as I go with somebody I know.',
    ],
  },
  {
    id: 'attitude-10',
    objective: 'vigilance',
    text: [
      'Aku akan memeriksa tawaran kerja, walaupun datang dari orang yang kukenal.',
      'I will check an offer of work even if it comes from somebody I know.',
    ],
  },
  {
    id: 'attitude-11',
    objective: 'support_victims',
    text: [
      'Aku mau berteman dengan korban TPPO yang pulang ke kampungku.',
      'I am willing to be friends with a victim who comes home to my neighbourhood.',
    ],
  },
  {
    id: 'attitude-12',
    objective: 'raise_awareness',
    text: [
      'Aku mau ikut mengajak orang lain mencegah TPPO.',
      'I am willing to join in asking others to prevent trafficking.',
    ],
  },
];

/** Attitude and intention: twelve statements, four of them turned round, two an objective. */
export const ATTITUDE_SCALE: LibraryInstrument = {
  code: 'tppo_attitude',
  edition: 1,
  purpose: 'attitude',
  title: { id: 'Sikap dan niat mencegah TPPO', en: 'Attitude and intention towards trafficking in persons' },
  summary: {
    id: 'Dua belas pernyataan dengan lima pilihan, dari sangat tidak setuju sampai sangat setuju.',
    en: 'Twelve statements with five steps, from strongly disagree to strongly agree.',
  },
  content: /* @__PURE__ */ (() => ({ items: ROWS.map(scaleItem) }))(),
};
