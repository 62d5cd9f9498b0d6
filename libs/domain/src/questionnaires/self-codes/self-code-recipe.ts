import type { LocalisedText } from '../../text';

/** How an answer to a question of the recipe is read before it becomes part of the code. */
export const SELF_CODE_PARTS = ['letters', 'digits'] as const;
export type SelfCodePart = (typeof SELF_CODE_PARTS)[number];

/** One of the three or four questions that only the respondent can answer, and answers alike every time. */
export type SelfCodeQuestion = {
  readonly id: string;
  readonly text: LocalisedText;
  readonly part: SelfCodePart;
  /** How many characters of the answer count, from its end for digits and from its beginning for letters. */
  readonly length: number;
};

export type SelfCodeRecipe = readonly SelfCodeQuestion[];

/** The recipe an event starts with: nothing in it names the respondent or changes within a year. */
export const DEFAULT_SELF_CODE_RECIPE: SelfCodeRecipe = [
  {
    id: 'mother',
    text: { id: 'Dua huruf pertama nama ibumu', en: 'The first two letters of your mother’s name' },
    part: 'letters',
    length: 2,
  },
  {
    id: 'birthday',
    text: { id: 'Tanggal lahirmu (angka hari saja, 01–31)', en: 'The day of your birthday (01–31)' },
    part: 'digits',
    length: 2,
  },
  {
    id: 'siblings',
    text: { id: 'Jumlah saudara kandungmu', en: 'How many brothers and sisters you have' },
    part: 'digits',
    length: 2,
  },
  {
    id: 'school',
    text: { id: 'Dua huruf pertama nama SD-mu', en: 'The first two letters of your primary school’s name' },
    part: 'letters',
    length: 2,
  },
];
