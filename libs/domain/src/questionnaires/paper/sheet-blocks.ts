import type { Locale } from '../../text';
import type { InstrumentContent, InstrumentItem } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import { conditionWords, inLanguage } from './condition-words';
import { optionLabel } from './option-label';
import { fillWords, SHEET_WORDS } from './sheet-words';

/** Begins a part of the sheet; without a text it only tells that the part before has ended. */
export interface SheetSection {
  readonly kind: 'section';
  readonly text: string;
  readonly condition: string | null;
}

export interface SheetItem {
  readonly kind: 'note' | 'question';
  /** Counts questions from 1; notes and the questions of a self-made code have none. */
  readonly number: number | null;
  /** When to answer, in words: on paper nothing hides by itself. */
  readonly condition: string | null;
  readonly text: string;
  /** Smaller lines below the question: help, and how to answer. */
  readonly hints: readonly string[];
  readonly picture: string | null;
  readonly answer: SheetAnswer;
}

export type SheetAnswer =
  | { readonly form: 'none' }
  | { readonly form: 'bubbles'; readonly options: readonly SheetOption[] }
  | { readonly form: 'lines'; readonly lines: number; readonly caption: string | null }
  | { readonly form: 'boxes'; readonly groups: readonly SheetBoxes[] };

export interface SheetOption {
  readonly id: string;
  readonly label: string | null;
  readonly text: string;
  /** A line beside it, for what somebody writes. */
  readonly isWritten: boolean;
}

/** Boxes for one character each; `before` stands between them and the group before. */
export interface SheetBoxes {
  readonly boxes: number;
  readonly before: string | null;
  readonly caption: string | null;
}

export type SheetBlock = SheetSection | SheetItem;

const LINES = { short_text: 1, long_text: 4 } as const;
const MOST_DIGITS = 10;
const USUAL_DIGITS = 6;

/**
 * What stands on the paper, in its order: the sections with their titles, notes, and the questions, numbered.
 *
 * Definition: options stand as they were written, shuffled ones too, so that every sheet of a class is keyed alike;
 * conditions become words. Nothing that tells the right answer comes along.
 */
export function sheetBlocks(
  { items, sections = [] }: Pick<InstrumentContent, 'items' | 'sections'>,
  locale: Locale,
): SheetBlock[] {
  const words = SHEET_WORDS[locale];
  const asked = items.filter(({ kind }) => kind !== 'note');
  const numbers = new Map(asked.map(({ id }, at) => [id, at + 1]));
  const when = (showIf: InstrumentItem['showIf'], text: string): string | null =>
    showIf ? fillWords(text, { condition: conditionWords(showIf, items, numbers, locale) }) : null;
  return items.flatMap((item, at): SheetBlock[] => {
    const section = sections.find(({ id }) => id === item.section);
    const isNew = items[at - 1]?.section !== item.section && (at > 0 || section !== undefined);
    const block: SheetItem = {
      kind: item.kind === 'note' ? 'note' : 'question',
      number: numbers.get(item.id) ?? null,
      condition: when(item.showIf, words.onlyIf),
      text: inLanguage(item.text, locale),
      hints: hintsOf(item, locale),
      picture: item.picture ?? null,
      answer: answerOf(item, locale),
    };
    if (!isNew) return [block];
    const text = section ? inLanguage(section.title, locale) : '';
    return [{ kind: 'section', text, condition: when(section?.showIf, words.partOnlyIf) }, block];
  });
}

function hintsOf({ kind, help, required, min, max, whole }: InstrumentItem, locale: Locale): string[] {
  const words = SHEET_WORDS[locale];
  const { both, least, most } = words.bounds;
  const range = min !== undefined && max !== undefined ? both : min !== undefined ? least : most;
  const isBounded = min !== undefined || max !== undefined;
  const hints = [
    ...(help ? [inLanguage(help, locale)] : []),
    ...(kind === 'multiple_choice' ? [words.several] : []),
    ...(isBounded ? [fillWords(range, { min: showNumber(min, locale), max: showNumber(max, locale) })] : []),
    ...(kind === 'number' && !whole ? [words.decimals] : []),
    ...(kind !== 'note' && !required ? [words.optional] : []),
  ];
  // The help of an item may say what the sheet says by itself.
  return [...new Set(hints)].filter((hint) => hint.trim() !== '');
}

function showNumber(value: number | undefined, locale: Locale): string {
  return locale === 'id' ? String(value).replace('.', ',') : String(value);
}

function answerOf(item: InstrumentItem, locale: Locale): SheetAnswer {
  const words = SHEET_WORDS[locale];
  switch (item.kind) {
    case 'note':
      return { form: 'none' };
    case 'short_text':
    case 'long_text':
      return { form: 'lines', lines: LINES[item.kind], caption: null };
    case 'area':
      return { form: 'lines', lines: 1, caption: words.area };
    case 'date':
      return {
        form: 'boxes',
        groups: words.date.map((caption, at) => ({ boxes: at === 2 ? 4 : 2, before: null, caption })),
      };
    case 'number':
      return { form: 'boxes', groups: numberBoxes(item) };
    default:
      return { form: 'bubbles', options: optionsOf(item, locale) };
  }
}

/** As many boxes as the largest allowed number has digits; without bounds six, room for a minus where it may stand. */
function numberBoxes({ min, max, whole }: InstrumentItem): SheetBoxes[] {
  const digits = [min, max].map((bound) => String(Math.trunc(Math.abs(bound ?? 0))).length);
  const isOpen = max === undefined;
  const boxes = Math.min(MOST_DIGITS, Math.max(...digits, isOpen ? USUAL_DIGITS : 1));
  const sign = min !== undefined && min < 0 ? 1 : 0;
  const integer = { boxes: boxes + sign, before: null, caption: null };
  return whole ? [integer] : [integer, { boxes: 2, before: ',', caption: null }];
}

function optionsOf({ kind, options, other }: InstrumentItem, locale: Locale): SheetOption[] {
  const written = options.map(({ id, text }, place) => ({
    id,
    label: optionLabel(kind, place),
    text: inLanguage(text, locale),
    isWritten: false,
  }));
  if (!other) return written;
  const label = optionLabel(kind, options.length);
  return [...written, { id: OTHER_OPTION, label, text: SHEET_WORDS[locale].other, isWritten: true }];
}
