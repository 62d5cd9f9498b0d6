import { nameWords } from '@ikrar/domain';

/** Beyond every word that begins with the prefix, in the byte order of the index. */
const LAST = '\u{10FFFF}';

/**
 * People whose name has a word beginning with each word of the text, as SQL for a `from`: one row of
 * `person_id` and `word` a word that fits, in the order of the index, so that a limit ends the reading early.
 * The organisation is `$1` of the query; the words are appended to its `values`. Null when nothing is asked.
 */
export function peopleNamed(text: string, values: unknown[]): string | null {
  // The longest word is the rarest beginning.
  const [first, ...rest] = nameWords(text).sort((one, other) => other.length - one.length);
  if (first === undefined) return null;
  const begins = (alias: string, word: string): string => {
    values.push(word, word + LAST);
    return `${alias}.word >= $${values.length - 1} and ${alias}.word < $${values.length}`;
  };
  const others = rest.map(
    (word) => `and exists (select 1 from person_words o where o.organisation_id = $1
                  and o.person_id = w.person_id and ${begins('o', word)})`,
  );
  return `(select w.person_id, w.word from person_words w
            where w.organisation_id = $1 and ${begins('w', first)} ${others.join(' ')})`;
}

/** A name of which two words fit is found twice. */
export const SPARE_NAMES = 3;

export function onePerPerson<Row extends { readonly personId: string }>(
  rows: readonly Row[],
  limit: number,
): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ personId }) => !seen.has(personId) && seen.add(personId)).slice(0, limit);
}
