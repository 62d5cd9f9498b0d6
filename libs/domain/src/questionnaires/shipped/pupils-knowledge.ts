import type { InstrumentItem } from '../instruments/instrument-content';
import { knowledgeItem } from './knowledge-item';
import type { LibraryInstrument } from './library-instrument';
import { noteItem } from './note-item';
import { CAUSES_ROWS } from './pupils/causes-rows';
import { COMMUNITY_ROWS } from './pupils/community-rows';
import { DEFINITION_ROWS } from './pupils/definition-rows';
import { PEOPLE_ROWS } from './pupils/people-rows';
import { PREVENTION_ROWS } from './pupils/prevention-rows';
import { SIGNS_ROWS } from './pupils/signs-rows';

const items = (): InstrumentItem[] => [
  noteItem('about', [
    'TPPO adalah singkatan dari Tindak Pidana Perdagangan Orang. Jawablah menurut yang kamu tahu.',
    'TPPO is the Indonesian short name of trafficking in persons. Answer by what you know.',
  ]),
  ...[DEFINITION_ROWS, CAUSES_ROWS, SIGNS_ROWS, PEOPLE_ROWS, PREVENTION_ROWS, COMMUNITY_ROWS]
    .flat()
    .map(knowledgeItem),
];

/** What pupils of 15 to 19 know, before and after: 25 core items of one point over the six aspects. */
export const PUPILS_KNOWLEDGE: LibraryInstrument = {
  code: 'tppo_pupils',
  edition: 2,
  purpose: 'knowledge',
  title: { id: 'Pengetahuan TPPO untuk pelajar', en: 'Trafficking in persons: knowledge of pupils' },
  summary: {
    id: 'Dua puluh lima pertanyaan tentang enam aspek untuk pelajar 15–19 tahun, kira-kira 15 menit.',
    en: 'Twenty-five questions over the six aspects for pupils of 15 to 19, about 15 minutes.',
  },
  content: /* @__PURE__ */ (() => ({ items: items() }))(),
};
