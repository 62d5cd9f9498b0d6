import { normaliseSearch } from '../../text';
import type { AnswerableItem } from '../answers/read-answer';
import { normaliseWording } from './normalise-wording';

const YES = ['ya', 'iya', 'y', 'yes', 'benar', 'betul', 'b', 'true', '1'];
const NO = ['tidak', 'tdk', 't', 'no', 'n', 'salah', 's', 'false', '0'];

type Option = AnswerableItem['options'][number];

/**
 * The option that a cell of a table means; null when none or more than one may be meant.
 *
 * Definition: in turn, by the id of the option, by its wording in one of the languages (`normaliseWording`), by the
 * number before it ("4 - Setuju"), by the initials of a scale ("STS"), as a yes or no where the options are those two, and by
 * its letter ("b."); the first of these that names exactly one option.
 * Edge cases: two options of one wording are never told apart by it.
 */
export function suggestOption(
  { options, kind }: Pick<AnswerableItem, 'options' | 'kind'>,
  cell: string,
): string | null {
  const plain = normaliseSearch(cell) || cell.trim().toLowerCase();
  if (plain === '') return null;
  const wording = normaliseWording(cell);
  const number = kind === 'likert' ? /^\s*(\d)\b/.exec(cell)?.[1] : undefined;
  const letter = kind === 'likert' ? undefined : /^\(?([a-z])[.)]?$/i.exec(cell.trim())?.[1]?.toLowerCase();
  const tiers: ((option: Option, at: number) => boolean)[] = [
    ({ id }) => id.toLowerCase() === cell.trim().toLowerCase(),
    (option) => textsOf(option).some((text) => normaliseWording(text) === wording),
    ({ id }) => id === number,
    (option) => kind === 'likert' && textsOf(option).some((text) => initialsOf(text) === plain),
    (option) => options.length === 2 && isYesOrNo(option, plain),
    (_, at) => letter !== undefined && 'abcdefghijklmnopqrstuvwxyz'[at] === letter,
  ];
  for (const fits of tiers) {
    const [found, second] = options.filter(fits);
    if (found) return second ? null : found.id;
  }
  return null;
}

function textsOf({ text }: Option): string[] {
  return [text.id, text.en];
}

function initialsOf(text: string): string {
  return text
    .split(/[\s-]+/)
    .map((word) => normaliseSearch(word).charAt(0))
    .join('');
}

function isYesOrNo(option: Option, plain: string): boolean {
  const said = [option.id, ...textsOf(option)].map(normaliseSearch);
  const isSide = (side: readonly string[]): boolean =>
    side.includes(plain) && said.some((one) => side.includes(one));
  return isSide(YES) || isSide(NO);
}
