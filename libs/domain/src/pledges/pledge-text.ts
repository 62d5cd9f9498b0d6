import type { LocalisedText } from '../text';
import type { DutyCode } from './duties';
import { DUTY_CODES } from './duties';

export type PledgeText = {
  readonly title: LocalisedText;
  readonly content: LocalisedText;
  readonly duties: readonly DutyCode[];
};

/** The pledge with which an organisation starts; spoken together, taken one by one, left at any time. */
export const PLEDGE_TEXT: PledgeText = {
  title: { id: 'Ikrar Pencegahan TPPO', en: 'Pledge to prevent trafficking in persons' },
  content: {
    id: `Dengan kesadaran dan kemauan sendiri, saya berikrar:
1. Saya menjaga diri sendiri dan orang di sekitar saya dari perdagangan orang.
2. Saya membagikan informasi yang benar dan nomor bantuan resmi.
3. Bila melihat tanda bahaya, saya menyampaikannya kepada pihak berwenang dan tidak bertindak sendiri.
4. Saya menjaga rahasia dan martabat korban, dan tidak menyebarkan nama atau foto siapa pun.
5. Saya bersedia dihubungi untuk mengikuti pelatihan tim relawan pencegahan TPPO di wilayah saya.
Saya boleh mengundurkan diri kapan saja.`,
    en: `Knowingly and of my own free will, I pledge:
1. I protect myself and the people around me from trafficking in persons.
2. I share correct information and the official help numbers.
3. When I see danger signs, I tell the authorities and do not act on my own.
4. I keep the secret and the dignity of victims, and spread nobody's name or photo.
5. I agree to be contacted for training with the volunteer team against trafficking in my area.
I may withdraw at any time.`,
  },
  duties: DUTY_CODES,
};
