import type { LocalisedText } from '../text';

export type DefaultObjective = {
  readonly code: string;
  readonly source: string;
  readonly text: LocalisedText;
};

/** The objectives with which a program starts; the team keeps, changes or drops them. */
export const DEFAULT_OBJECTIVES: readonly DefaultObjective[] = [
  {
    code: 'understand',
    source: 'S119',
    text: {
      id: 'Peserta memahami TPPO, tanda dan risikonya, serta langkah pencegahannya.',
      en: 'Participants understand trafficking in persons, its signs and risks, and how to prevent it.',
    },
  },
  {
    code: 'recognise',
    source: 'S120',
    text: {
      id: 'Peserta dapat mengenali dugaan TPPO dan tahu ke mana melaporkannya.',
      en: 'Participants can recognise suspected trafficking and know where to report it.',
    },
  },
  {
    code: 'raise_awareness',
    source: 'S121',
    text: {
      id: 'Kesadaran masyarakat meningkat melalui kampanye dan penyebaran informasi yang benar.',
      en: 'Awareness in the community grows through campaigns and correct information.',
    },
  },
  {
    code: 'know_channel',
    source: 'S122',
    text: {
      id: 'Warga mengetahui saluran resmi untuk menyampaikan kecurigaan.',
      en: 'Residents know an official channel for their suspicions.',
    },
  },
  {
    code: 'support_victims',
    source: 'S123',
    text: {
      id: 'Warga tahu cara mendukung korban: dukungan moral, hak, dan layanan yang tersedia.',
      en: 'Residents know how to support victims: moral support, their rights and the services there are.',
    },
  },
  {
    code: 'protect',
    source: 'S172',
    text: {
      id: 'Peserta mampu melindungi diri sendiri dan orang lain dari TPPO.',
      en: 'Participants are able to protect themselves and others from trafficking.',
    },
  },
];
