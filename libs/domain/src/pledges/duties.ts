import type { LocalisedText } from '../text';
import type { StakeholderRoleCode } from '../stakeholders';

/** Education first: these alone are open to minors. */
export const DUTY_CODES = [
  'educate_peers',
  'share_help_numbers',
  'join_campaigns',
  'educate_residents',
  'recognise_signs',
  'refer_movements',
  'liaise',
  'support_survivors',
] as const;
export type DutyCode = (typeof DUTY_CODES)[number];

/** `receiver` is the post in the area to which the duty leads; its verified channel stands beside the duty. */
export type Duty = {
  readonly code: DutyCode;
  readonly forMinors: boolean;
  readonly receiver: StakeholderRoleCode;
  readonly source: string;
  readonly text: LocalisedText;
};

/**
 * What a pledge can promise (S136–S142, S149), written again clearly: nobody watches, follows or records
 * people, and every suspicion goes to an office, never into this system.
 */
export const DUTIES: readonly Duty[] = [
  {
    code: 'educate_peers',
    forMinors: true,
    receiver: 'DIK-BK',
    source: 'S140',
    text: {
      id: 'Menceritakan kepada teman dan keluarga apa itu TPPO dan cara menghindarinya.',
      en: 'Tell friends and family what trafficking is and how to avoid it.',
    },
  },
  {
    code: 'share_help_numbers',
    forMinors: true,
    receiver: 'PEM-LURAH',
    source: 'S149',
    text: {
      id: 'Membagikan nomor bantuan resmi dan menjelaskan bahwa meminta bantuan dirahasiakan.',
      en: 'Pass on the official help numbers and explain that asking for help is confidential.',
    },
  },
  {
    code: 'join_campaigns',
    forMinors: true,
    receiver: 'DIK-SMA',
    source: 'S121',
    text: {
      id: 'Ikut menyiapkan kampanye pencegahan bersama pendamping dewasa.',
      en: 'Help to prepare prevention campaigns together with an adult companion.',
    },
  },
  {
    code: 'educate_residents',
    forMinors: false,
    receiver: 'PEM-LURAH',
    source: 'S140',
    text: {
      id: 'Memberi penyuluhan pencegahan TPPO kepada warga di kelurahan.',
      en: 'Hold prevention talks for the residents of the kelurahan.',
    },
  },
  {
    code: 'recognise_signs',
    forMinors: false,
    receiver: 'APH-BHABIN',
    source: 'S141',
    text: {
      id: 'Mengenali tanda TPPO dan segera merujuk ke petugas, tanpa menyelidiki sendiri atau mencatat nama orang.',
      en: 'Recognise signs of trafficking and refer at once to an officer, without investigating or writing down names.',
    },
  },
  {
    code: 'refer_movements',
    forMinors: false,
    receiver: 'MIG-IMIGRASI',
    source: 'S137, S138',
    text: {
      id: 'Menyampaikan langsung ke kantor imigrasi bila ada tanda bahaya pada keberangkatan WNI ke luar negeri atau kedatangan orang asing.',
      en: 'Tell the immigration office directly when there are danger signs in citizens leaving the country or foreigners arriving.',
    },
  },
  {
    code: 'liaise',
    forMinors: false,
    receiver: 'APH-POLSEK',
    source: 'S136, S142',
    text: {
      id: 'Menjadi penghubung antara warga dan pihak berwenang: menyebarkan informasi dan menunjukkan saluran resmi.',
      en: 'Be the link between residents and authorities: spread information and point to the official channels.',
    },
  },
  {
    code: 'support_survivors',
    forMinors: false,
    receiver: 'PPA-UPTD',
    source: 'S123',
    text: {
      id: 'Menerima penyintas tanpa menyalahkan, menjaga rahasianya, dan menunjukkan layanan yang tersedia.',
      en: 'Receive survivors without blame, keep their secret and show them the services there are.',
    },
  },
];
