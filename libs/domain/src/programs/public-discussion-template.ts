import type { EventTemplate } from './event-templates';
import { TOPICS } from './topics';

/** The public discussion in five stages (S67–S71): invitation, discussion, workshop, module, volunteers. */
export const PUBLIC_DISCUSSION_TEMPLATE: EventTemplate = {
  code: 'public_discussion',
  label: { id: 'Diskusi Publik', en: 'Public discussion' },
  kind: 'public_discussion',
  title: {
    id: 'Diskusi Publik Pencegahan TPPO',
    en: 'Public discussion on preventing trafficking in persons',
  },
  methods: ['public_discussion', 'lecture', 'questions', 'workshop', 'campaign'],
  purpose: {
    id: 'Mengajak warga, ahli, dan lembaga bersama-sama mengenali TPPO, tahu cara melapor, dan membentuk tim relawan.',
    en: 'To bring residents, experts and institutions together to recognise trafficking, know how to report it and form a volunteer team.',
  },
  learningSummary: {
    id: 'Peserta membahas tanda, modus, dan pencegahan TPPO bersama para ahli, berlatih mengenali risiko dan layanan bantuan, serta menerima modul.',
    en: 'Participants discuss signs, ways of working and prevention with experts, practise recognising risks and services, and receive the module.',
  },
  targetGroup: 'other',
  targetAgeMin: null,
  targetAgeMax: null,
  plannedSize: 50,
  plannedClasses: [],
  agenda: [
    {
      stage: 'other',
      title: {
        id: 'Tahap 1: Undangan, pembukaan, dan mengapa TPPO mendesak',
        en: 'Stage 1: Invitation, opening and why trafficking is urgent',
      },
      minutes: 20,
      topics: ['definition'],
    },
    {
      stage: 'questions',
      title: {
        id: 'Tahap 2: Diskusi publik bersama ahli, kepolisian, dan tokoh masyarakat',
        en: 'Stage 2: Public discussion with experts, police and community leaders',
      },
      minutes: 75,
      topics: ['causes_effects', 'signs_modus', 'victims_offenders'],
    },
    {
      stage: 'workshop',
      title: {
        id: 'Tahap 3: Lokakarya mengenali risiko, cara melapor, dan layanan bantuan',
        en: 'Stage 3: Workshop on risks, reporting and help services',
      },
      minutes: 60,
      topics: ['signs_modus', 'prevention'],
    },
    {
      stage: 'other',
      title: { id: 'Tahap 4: Pembagian modul dan bahan edukasi', en: 'Stage 4: Handing out the module' },
      minutes: 15,
      topics: ['prevention'],
    },
    {
      stage: 'other',
      title: {
        id: 'Tahap 5: Ikrar dan pembentukan tim relawan',
        en: 'Stage 5: Pledge and forming the volunteer team',
      },
      minutes: 30,
      topics: ['community_role'],
    },
  ],
  topics: TOPICS,
};
