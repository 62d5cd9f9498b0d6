import type { LocalisedText } from '../text';

/**
 * What events are held for, as far as a questionnaire can show it: the benefits and outcomes that both papers
 * name (S115, S119–S123, S149, S157, S163, S172). A program keeps, changes or drops its own; questions
 * point at these codes.
 */
export const OBJECTIVES = [
  'understand',
  'recognise',
  'raise_awareness',
  'know_channel',
  'report',
  'support_victims',
  'protect',
  'border_danger',
  'legal_awareness',
  'vigilance',
] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** What each objective says, as a program writes it; the team may write its own. */
export const OBJECTIVE_TEXTS: Readonly<Record<Objective, LocalisedText>> = {
  understand: {
    id: 'Peserta memahami TPPO, tanda dan risikonya, serta langkah pencegahannya.',
    en: 'Participants understand trafficking in persons, its signs and risks, and how to prevent it.',
  },
  recognise: {
    id: 'Peserta dapat mengenali dugaan TPPO dan tahu ke mana melaporkannya.',
    en: 'Participants can recognise suspected trafficking and know where to report it.',
  },
  raise_awareness: {
    id: 'Kesadaran masyarakat meningkat melalui kampanye dan penyebaran informasi yang benar.',
    en: 'Awareness in the community grows through campaigns and correct information.',
  },
  know_channel: {
    id: 'Warga mengetahui saluran resmi untuk menyampaikan kecurigaan.',
    en: 'Residents know an official channel for their suspicions.',
  },
  report: {
    id: 'Peserta tahu cara melaporkan dugaan TPPO dan bersedia melakukannya.',
    en: 'Participants know how to report suspected trafficking and are willing to.',
  },
  support_victims: {
    id: 'Warga tahu cara mendukung korban: dukungan moral, hak, dan layanan yang tersedia.',
    en: 'Residents know how to support victims: moral support, their rights and the services there are.',
  },
  protect: {
    id: 'Peserta mampu melindungi diri sendiri dan orang lain dari TPPO.',
    en: 'Participants are able to protect themselves and others from trafficking.',
  },
  border_danger: {
    id: 'Peserta menyadari bahaya TPPO, terutama di wilayah perbatasan.',
    en: 'Participants are aware of the danger of trafficking, above all at the border.',
  },
  legal_awareness: {
    id: 'Peserta mengetahui apa yang dilarang dan dilindungi hukum tentang TPPO.',
    en: 'Participants know what the law on trafficking forbids and protects.',
  },
  vigilance: {
    id: 'Peserta lebih waspada terhadap tawaran kerja dan ajakan yang mencurigakan.',
    en: 'Participants are more alert to suspicious offers of work and invitations.',
  },
};
