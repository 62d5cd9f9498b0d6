import type { InstrumentItem } from '../instruments/instrument-content';
import type { LibraryInstrument } from './library-instrument';
import type { Both } from './library-rows';
import { noteItem } from './note-item';
import { PUPILS_KNOWLEDGE } from './pupils-knowledge';

/** What TPPO is, and two or more of each objective they show, over all six aspects. */
const RETAINED = [
  'about',
  ...['definition-3', 'definition-4', 'causes-2', 'causes-3', 'signs-1', 'signs-3', 'people-1', 'people-3'],
  ...['prevention-1', 'prevention-2', 'community-1', 'community-2', 'community-3', 'community-4'],
];

const asked = (id: string, [text, en]: Both, options: readonly Both[] = []) => ({
  ...{ id, topic: null, weight: 0, required: true, reverse: false, key: null, section: 'since' },
  text: { id: text, en },
  options: options.map(([word, english], place) => ({
    id: 'abcdef'.charAt(place),
    text: { id: word, en: english },
  })),
});

const behaviour = (): InstrumentItem[] => [
  {
    ...asked(
      'since-saved',
      ['Apakah nomor 110 atau 129 tersimpan di HP-mu?', 'Is 110 or 129 saved in your phone?'],
      [
        ['Ya', 'Yes'],
        ['Belum', 'Not yet'],
        ['Aku tidak punya HP', 'I have no phone'],
      ],
    ),
    kind: 'single_choice',
  },
  {
    ...asked(
      'since-did',
      ['Apa saja yang kamu lakukan sejak kegiatan itu?', 'What have you done since the event?'],
      [
        ['Membagikan nomor bantuan resmi', 'Shared the official help numbers'],
        ['Memeriksa sebuah tawaran kerja', 'Checked an offer of work'],
        ['Membaca lagi tentang TPPO', 'Read more about trafficking'],
        ['Ikut kegiatan pencegahan TPPO lain', 'Joined another event against trafficking'],
        ['Belum melakukan apa-apa', 'Nothing yet'],
      ],
    ),
    kind: 'multiple_choice',
    help: { id: 'Boleh pilih lebih dari satu.', en: 'You may choose more than one.' },
  },
  {
    ...asked('since-told', [
      'Kepada berapa orang kamu bercerita tentang cara mencegah TPPO?',
      'How many people have you told how to prevent trafficking?',
    ]),
    ...{ kind: 'number', min: 0, max: 999, whole: true },
  },
  {
    ...asked(
      'since-whom',
      ['Kepada siapa kamu bercerita?', 'Whom have you told?'],
      [
        ['Keluarga', 'Family'],
        ['Teman', 'Friends'],
        ['Tetangga', 'Neighbours'],
        ['Orang lain', 'Other people'],
      ],
    ),
    ...{ kind: 'multiple_choice', required: false },
    help: { id: 'Boleh pilih lebih dari satu.', en: 'You may choose more than one.' },
    showIf: { item: 'since-told', is: 'different', value: 0 },
  },
  noteItem('help', [
    'Perlu bantuan? Hubungi polisi di 110 atau SAPA di 129. Dengan sinyal negara tetangga, pakai WhatsApp SAPA.',
    'Need help? Call the police on 110 or SAPA on 129. With a foreign signal, use WhatsApp to SAPA.',
  ]),
];

/** Weeks or months later: what is still known, asked as before, and what was done with it. */
export const FOLLOW_UP_WAVE: LibraryInstrument = {
  code: 'tppo_follow_up',
  edition: 2,
  purpose: 'follow_up',
  title: { id: 'Tindak lanjut TPPO untuk pelajar', en: 'Trafficking in persons: follow-up of pupils' },
  summary: {
    id: 'Empat belas pertanyaan pengetahuan yang sama dengan sebelumnya, lalu apa yang dilakukan sejak kegiatan.',
    en: 'Fourteen of the same questions of knowledge, then what was done since the event.',
  },
  content: /* @__PURE__ */ (() => ({
    items: [...PUPILS_KNOWLEDGE.content.items.filter(({ id }) => RETAINED.includes(id)), ...behaviour()],
    sections: [{ id: 'since', title: { id: 'Sejak kegiatan itu', en: 'Since the event' } }],
  }))(),
};
