import type { InstrumentItem } from '../instruments/instrument-content';
import type { LibraryInstrument } from './library-instrument';
import type { Both, ScaleRow } from './library-rows';
import { scaleItem } from './scale-item';
import { NO_NAMES } from './shipped-options';

const ROWS: readonly ScaleRow[] = [
  { id: 'material', text: ['Materinya mudah kupahami.', 'The material was easy for me to understand.'] },
  { id: 'presenter', reverse: true, text: ['Penjelasan pemateri membosankan.', 'The presenter was boring.'] },
  {
    id: 'confused',
    reverse: true,
    text: ['Sebagian materi membuatku bingung.', 'Part of the material confused me.'],
  },
  {
    id: 'questions',
    reverse: true,
    text: ['Waktu untuk bertanya terlalu singkat.', 'There was too little time for questions.'],
  },
  { id: 'safe', text: ['Aku merasa nyaman selama kegiatan.', 'I felt at ease during the event.'] },
  { id: 'useful', text: ['Kegiatan ini berguna bagiku.', 'This event is useful to me.'] },
  {
    id: 'again',
    text: ['Aku mau mengikuti kegiatan seperti ini lagi.', 'I would like to join an event like this again.'],
  },
];

const freeItem = (id: string, [text, en]: Both): InstrumentItem => ({
  ...{ id, kind: 'long_text', topic: null, weight: 0, required: false, reverse: false, key: null },
  ...{ text: { id: text, en }, help: NO_NAMES, options: [] },
});

/** How participants liked the event: seven statements, three of them turned round, and two free texts. */
export const SATISFACTION_SHEET: LibraryInstrument = {
  code: 'satisfaction',
  edition: 2,
  purpose: 'feedback',
  title: { id: 'Kepuasan peserta', en: 'Satisfaction of participants' },
  summary: {
    id: 'Tujuh pernyataan tentang kegiatan dan dua pertanyaan terbuka, kira-kira tiga menit.',
    en: 'Seven statements about the event and two open questions, about three minutes.',
  },
  content: /* @__PURE__ */ (() => ({
    items: [
      ...ROWS.map(scaleItem),
      freeItem('best', [
        'Apa yang paling berguna bagimu dari kegiatan ini?',
        'What in this event was most useful to you?',
      ]),
      freeItem('better', ['Apa yang perlu kami perbaiki?', 'What should we do better?']),
    ],
  }))(),
};
