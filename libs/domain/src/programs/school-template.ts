import type { EventTemplate } from './event-templates';
import { TOPICS } from './topics';

/** The school session in two stages (S58, S59): lecture with cases, then a focus group; 120 minutes. */
export const SCHOOL_TEMPLATE: EventTemplate = {
  code: 'school',
  label: { id: 'Sekolah', en: 'School' },
  kind: 'outreach',
  title: {
    id: 'Sosialisasi Pencegahan TPPO di Sekolah',
    en: 'School session on preventing trafficking in persons',
  },
  methods: ['lecture', 'questions', 'focus_group', 'mentoring'],
  purpose: {
    id: 'Memberi pengetahuan dan membangun kesadaran siswa tentang TPPO agar mereka dapat melindungi diri dan orang lain.',
    en: 'To give pupils knowledge and awareness of trafficking in persons, so that they can protect themselves and others.',
  },
  learningSummary: {
    id: 'Siswa mengenal pengertian, penyebab, tanda, dan modus TPPO, membahas cara mencegahnya dalam kelompok, dan mengetahui nomor bantuan.',
    en: 'Pupils learn what trafficking is, its causes, signs and ways of working, discuss prevention in groups and know the help numbers.',
  },
  targetGroup: 'pupils',
  targetAgeMin: 15,
  targetAgeMax: 19,
  plannedSize: 25,
  plannedClasses: [
    { className: 'X', planned: 8 },
    { className: 'XI', planned: 8 },
    { className: 'XII', planned: 9 },
  ],
  agenda: [
    {
      stage: 'other',
      title: { id: 'Pembukaan dan pra-tes', en: 'Opening and pre-test' },
      minutes: 15,
      topics: [],
    },
    {
      stage: 'lecture',
      title: { id: 'Tahap I: Ceramah dan pembahasan kasus', en: 'Stage I: Lecture and discussion of cases' },
      minutes: 35,
      topics: ['definition', 'causes_effects', 'signs_modus'],
    },
    {
      stage: 'questions',
      title: { id: 'Tahap I: Tanya jawab', en: 'Stage I: Questions and answers' },
      minutes: 15,
      topics: ['definition', 'causes_effects', 'signs_modus'],
    },
    {
      stage: 'focus_group',
      title: {
        id: 'Tahap II: Diskusi kelompok terarah tentang cara mencegah TPPO',
        en: 'Stage II: Focus group on ways to prevent trafficking',
      },
      minutes: 35,
      topics: ['victims_offenders', 'prevention', 'community_role'],
    },
    {
      stage: 'other',
      title: { id: 'Pasca-tes, ikrar bersama, dan penutup', en: 'Post-test, pledge together and closing' },
      minutes: 20,
      topics: ['community_role'],
    },
  ],
  topics: TOPICS,
};
