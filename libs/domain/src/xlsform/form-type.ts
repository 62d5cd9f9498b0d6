import type { ItemKind } from '../questionnaires/instruments/item-kinds';
import { AREA_FILE } from './area-cascade';

export type FormType =
  | { readonly is: 'group' }
  | { readonly is: 'end' }
  | { readonly is: 'metadata' }
  | { readonly is: 'area' }
  | {
      readonly is: 'item';
      /** What the question may be; the first unless something tells more. */
      readonly kinds: readonly ItemKind[];
      readonly list: string | null;
      readonly other: boolean;
      readonly whole: boolean;
    };

const PLAIN: Readonly<Record<string, readonly ItemKind[]>> = {
  text: ['short_text', 'long_text'],
  integer: ['number'],
  decimal: ['number'],
  date: ['date'],
  note: ['note'],
};
const CHOICES: Readonly<Record<string, readonly ItemKind[]>> = {
  select_one: ['single_choice', 'true_false', 'likert'],
  select_multiple: ['multiple_choice'],
};
/** What a phone notes by itself; nobody is asked. */
const METADATA = [
  'start',
  'end',
  'today',
  'deviceid',
  'username',
  'phonenumber',
  'simserial',
  'subscriberid',
  'email',
  'audit',
];

/** What a cell of the column `type` says, or null for a type outside the subset. */
export function formType(text: string): FormType | null {
  const words = text
    .trim()
    .replace(/^(begin|end) group$/, '$1_group')
    .split(/\s+/);
  const [type = '', list, ...rest] = words;
  if (words.length === 1) {
    if (type === 'begin_group') return { is: 'group' };
    if (type === 'end_group') return { is: 'end' };
    if (METADATA.includes(type)) return { is: 'metadata' };
    const kinds = Object.hasOwn(PLAIN, type) ? PLAIN[type] : undefined;
    return kinds ? { is: 'item', kinds, list: null, other: false, whole: type === 'integer' } : null;
  }
  if (type === 'select_one_from_file' && list === AREA_FILE && rest.length === 0) return { is: 'area' };
  const kinds = Object.hasOwn(CHOICES, type) ? CHOICES[type] : undefined;
  const other = ['or_other', 'or other'].includes(rest.join(' '));
  if (!kinds || list === undefined || (rest.length > 0 && !other)) return null;
  return { is: 'item', kinds, list, other, whole: false };
}
