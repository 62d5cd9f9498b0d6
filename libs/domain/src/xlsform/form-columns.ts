/** Headers of the columns we write; both languages stand beside each other, Indonesian first. */
export const LANGUAGES = { id: 'Bahasa Indonesia (id)', en: 'English (en)' } as const;

const TEXTS = ['label', 'hint'] as const;
const ALIASES: Readonly<Record<string, string>> = {
  image: 'media::image',
  'list name': 'list_name',
  relevance: 'relevant',
  relevances: 'relevant',
};
const CODES: Readonly<Record<string, 'id' | 'en'>> = {
  id: 'id',
  in: 'id',
  'bahasa indonesia': 'id',
  indonesia: 'id',
  indonesian: 'id',
  en: 'en',
  english: 'en',
  inggris: 'en',
  'bahasa inggris': 'en',
};

/**
 * The column that a header means, in our own words: `label.id`, `hint.en`, `relevant`, `ikrar::topic`.
 *
 * Definition: case, blanks and old spellings do not matter; a language is known by its code in brackets or by its
 * name; a label without a language is Indonesian. Null is a language that Ikrar does not speak.
 */
export function formColumn(header: string): string | null {
  const plain = header
    .trim()
    .toLowerCase()
    .replace(/\s*::\s*/g, '::');
  const known = ALIASES[plain] ?? plain;
  const text = TEXTS.find((name) => known === name || known.startsWith(`${name}::`));
  if (!text) return known;
  const language = known.slice(text.length + 2);
  if (language === '') return `${text}.id`;
  const code = CODES[/\(([a-z]+)(?:-[a-z]+)?\)$/.exec(language)?.[1] ?? language] ?? null;
  return code && `${text}.${code}`;
}
