import type { InstrumentItem } from '../instruments/instrument-content';
import type { LibraryInstrument } from './library-instrument';
import type { Both } from './library-rows';
import { NO_NAMES } from './shipped-options';

const MOST = 999;

const plain = (id: string, [text, en]: Both) =>
  ({
    ...{ id, topic: null, weight: 0, required: true, reverse: false, key: null },
    ...{ text: { id: text, en }, options: [] },
  }) as const;

const countItem = (id: string, text: Both): InstrumentItem => ({
  ...plain(id, text),
  ...{ kind: 'number', min: 0, max: MOST, whole: true, section: 'counts' },
});

const ratingItem = (id: string, text: Both, steps: readonly Both[]): InstrumentItem => ({
  ...plain(id, text),
  ...{ kind: 'likert', section: 'rating' },
  options: steps.map(([step, en], at) => ({ id: String(at + 1), text: { id: step, en } })),
});

const items = (): InstrumentItem[] => [
  countItem('asked', [
    'Berapa pertanyaan yang diajukan peserta?',
    'How many questions did participants ask?',
  ]),
  countItem('answered', [
    'Berapa kali peserta menjawab pertanyaan?',
    'How many times did participants answer a question?',
  ]),
  {
    ...countItem('speakers', ['Berapa orang peserta yang berbicara?', 'How many participants spoke?']),
    help: { id: 'Hitung setiap orang satu kali.', en: 'Count everybody once.' },
  },
  countItem('speakers-female', [
    'Berapa peserta perempuan yang berbicara?',
    'How many women or girls spoke?',
  ]),
  countItem('speakers-male', ['Berapa peserta laki-laki yang berbicara?', 'How many men or boys spoke?']),
  ratingItem(
    'enthusiasm',
    ['Seberapa antusias peserta?', 'How enthusiastic were participants?'],
    [
      ['Tidak ada yang antusias', 'Nobody was'],
      ['Sebagian kecil antusias', 'A few were'],
      ['Kira-kira separuh antusias', 'About half were'],
      ['Sebagian besar antusias', 'Most were'],
      ['Hampir semua antusias', 'Nearly all were'],
    ],
  ),
  ratingItem(
    'activity',
    ['Seberapa aktif peserta menjawab?', 'How active were participants in answering?'],
    [
      ['Tidak ada yang menjawab', 'Nobody answered'],
      ['Menjawab hanya bila ditunjuk', 'Only when called upon'],
      ['Beberapa menjawab sendiri', 'Some by themselves'],
      ['Banyak menjawab sendiri', 'Many by themselves'],
      ['Selalu ada yang ingin menjawab', 'Somebody always wanted to'],
    ],
  ),
  ratingItem(
    'interaction',
    ['Seberapa sering peserta saling menanggapi?', 'How often did participants respond to each other?'],
    [
      ['Tidak pernah', 'Never'],
      ['Jarang', 'Seldom'],
      ['Kadang-kadang', 'Sometimes'],
      ['Sering', 'Often'],
      ['Sangat sering', 'Very often'],
    ],
  ),
  {
    ...plain('notes', ['Apa lagi yang Anda amati?', 'What else did you observe?']),
    ...{ kind: 'long_text', required: false, section: 'rating' },
    help: NO_NAMES,
  },
];

/** What an observer counts and rates while the event goes on (S66). */
export const OBSERVATION_SHEET: LibraryInstrument = {
  code: 'observation',
  edition: 2,
  purpose: 'observation',
  title: { id: 'Lembar pengamatan', en: 'Observation sheet' },
  summary: {
    id: 'Diisi pengamat: jumlah pertanyaan, jawaban, dan peserta yang berbicara, lalu antusiasme, keaktifan, dan interaksi.',
    en: 'Filled by an observer: questions, answers and speakers, then enthusiasm, activity and interaction.',
  },
  content: /* @__PURE__ */ (() => ({
    items: items(),
    sections: [
      { id: 'counts', title: { id: 'Hitungan', en: 'Counts' } },
      { id: 'rating', title: { id: 'Penilaian pengamat', en: 'Rating by the observer' } },
    ],
  }))(),
};
