import type { LibraryInstrument } from './library-instrument';
import type { ScaleRow } from './library-rows';
import { noteItem } from './note-item';
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
    text: [
      'TPPO hanya terjadi jauh dari lingkunganku.',
      'Trafficking happens only far from my neighbourhood.',
    ],
  },
  {
    id: 'attitude-3',
    objective: 'report',
    text: [
      'Aku akan melapor bila melihat tanda bahaya TPPO.',
      'I will report it when I see danger signs of trafficking.',
    ],
  },
  {
    id: 'attitude-4',
    objective: 'support_victims',
    reverse: true,
    text: [
      'Membantu korban TPPO adalah tugas petugas saja.',
      'Helping victims of trafficking is the task of officers alone.',
    ],
  },
  {
    id: 'attitude-5',
    objective: 'border_danger',
    text: [
      'Menyeberang ke luar negeri lewat jalur tidak resmi berbahaya bagiku.',
      'Crossing to another country by an unofficial route is dangerous to me.',
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
    text: [
      'Diam saja lebih aman bila melihat tanda bahaya TPPO.',
      'It is safer to say nothing when one sees danger signs of trafficking.',
    ],
  },
  {
    id: 'attitude-8',
    objective: 'protect',
    reverse: true,
    text: [
      'Aku akan menerima tawaran kerja dahulu, baru bercerita kepada keluarga.',
      'I will accept an offer of work first and tell my family later.',
    ],
  },
  {
    id: 'attitude-9',
    objective: 'border_danger',
    reverse: true,
    text: [
      'Menyeberang lewat jalur tidak resmi aman, asal bersama orang yang kukenal.',
      'Crossing by an unofficial route is safe as long as I go with somebody I know.',
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
      'Aku mau berteman dengan korban TPPO yang pulang ke lingkunganku.',
      'I am willing to be friends with a victim who comes home to my neighbourhood.',
    ],
  },
  {
    id: 'attitude-12',
    objective: 'raise_awareness',
    reverse: true,
    text: [
      'Mengajak orang lain mencegah TPPO hanya membuang waktu.',
      'Asking others to prevent trafficking is a waste of time.',
    ],
  },
];

const ABOUT = /* @__PURE__ */ noteItem('about', [
  'TPPO adalah singkatan dari Tindak Pidana Perdagangan Orang. Pilihlah yang paling sesuai dengan dirimu.',
  'TPPO is the Indonesian short name of trafficking in persons. Choose what fits you best.',
]);

/** Attitude and intention: twelve statements, two an objective, and one of the two turned round. */
export const ATTITUDE_SCALE: LibraryInstrument = {
  code: 'tppo_attitude',
  edition: 2,
  purpose: 'attitude',
  title: { id: 'Sikap dan niat mencegah TPPO', en: 'Attitude and intention towards trafficking in persons' },
  summary: {
    id: 'Dua belas pernyataan dengan lima pilihan, dari sangat tidak setuju sampai sangat setuju.',
    en: 'Twelve statements with five steps, from strongly disagree to strongly agree.',
  },
  content: /* @__PURE__ */ (() => ({ items: [ABOUT, ...ROWS.map(scaleItem)] }))(),
};
