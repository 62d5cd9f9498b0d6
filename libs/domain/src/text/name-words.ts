import { normaliseSearch } from './normalise-search';

/**
 * The words by which a person is found, each in the form of `normaliseSearch`, once and in order.
 *
 * Definition: the name is cut wherever something stands that is neither letter, digit nor apostrophe, so
 * "M.Yusuf" is found by "yusuf" and "Nur'aini" by "nuraini".
 * Edge cases: no word at all gives an empty list.
 */
export function nameWords(fullName: string): string[] {
  const words = fullName.split(/[^\p{L}\p{M}\p{N}'’`"]+/u).map(normaliseSearch);
  return [...new Set(words)].filter((word) => word !== '');
}
