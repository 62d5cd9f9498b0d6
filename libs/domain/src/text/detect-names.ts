import { NAME_TITLES, NO_NAMES, PLACE_WORDS } from './name-signs';

/** Where in the text it stands: `text.slice(start, end)`. */
export type NameFinding = { kind: 'person_name'; start: number; end: number };

const NAME = String.raw`(?:\p{Lu}\p{Ll}{0,3}\. ?){0,2}\p{Lu}[\p{L}'’]*\p{L}`;
/** Looked at, not taken: a title within it may begin a finding of its own. */
const NAMES = String.raw`[ \t]+(?=(?<names>${NAME}(?:[ \t]+(?:(?:bin|binti)[ \t]+)?${NAME}){0,3}))`;
const START = String.raw`(?<=^|[^\p{L}\p{N}'’-])`;
const anyCase = (word: string) => word.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const TITLE = String.raw`(?:[Dd]rs?\.|[Bb]pk\.|[Ss]dri?\.|[Hh]j\.|${NAME_TITLES.map(anyCase).join('|')})`;
const CALL = String.raw`(?:[Bb]ernama|[Nn]ama(?:nya|ku|mu)|[Nn]ama (?:saya|aku|dia|orangnya|pelakunya)|[Nn]ama(?=[ \t]*:))`;
const PATTERNS = [
  new RegExp(String.raw`${START}${TITLE}(?:[ \t]+${TITLE}){0,2}${NAMES}`, 'gu'),
  new RegExp(String.raw`${START}${CALL}(?:[ \t]+(?:adalah|ialah|yaitu|itu))?[ \t]*:?${NAMES}`, 'gu'),
];
/** The word before, which may make a place of it. */
const WORD_BEFORE = /(?<before>\p{L}+)\.?[ \t]+(?:yang[ \t]+)?$/u;

/**
 * Places where a free text probably names a person, in the order of the text.
 *
 * Definition: a title or form of address (Pak, Bu, Kak, Mas, Sdr., Ustaz …) before a capitalised word, or "bernama",
 * "namanya", "nama saya" before one. Silent where the word is an office, a relation, a day or the beginning of a
 * sentence ("Bapak Camat", "Ibu Kota", "Kak Semoga"), after "di", and where the word before says it is a place or an
 * institution ("Pulau Abang", "perusahaan bernama"). A finding runs from the title to the end of the name.
 * Source: duty L17 of the domain context.
 * Edge cases: a hint, never proof: the page asks whether the name has to be there and lets the text pass. Names in small
 * letters, and names with nothing before them, are not found.
 */
export function detectNames(text: string): NameFinding[] {
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => findingOf(text, match))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: NameFinding[] = [];
  for (const finding of found) {
    if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  }
  return kept;
}

function findingOf(text: string, match: RegExpExecArray): NameFinding[] {
  const before =
    WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 60), match.index))?.groups?.[
      'before'
    ]?.toLowerCase() ?? '';
  if (before === 'di' || isPlace(before)) return [];
  const [sign] = match;
  const isShouted = sign === sign.toUpperCase();
  const words = [...(match.groups?.['names'] ?? '').matchAll(/\S+/g)];
  const cut = words.findIndex(([word]) => isNoName(word, isShouted));
  const last = words[cut < 0 ? words.length - 1 : cut - 1];
  if (!last) return [];
  const end = match.index + sign.length + last.index + last[0].length;
  return [{ kind: 'person_name', start: match.index, end }];
}

function isPlace(lower: string): boolean {
  return PLACE_WORDS.some((word) => word === lower);
}

function isNoName(word: string, isShouted: boolean): boolean {
  const lower = word.toLowerCase();
  const isTitle = NAME_TITLES.some((title) => title === lower);
  return isTitle || NO_NAMES.includes(lower) || isPlace(lower) || (!isShouted && isAbbreviation(word));
}

/** TPPO, BP3MI: short and in capitals alone, as names seldom are. */
function isAbbreviation(word: string): boolean {
  return word.length <= 5 && word === word.toUpperCase() && !word.endsWith('.');
}
