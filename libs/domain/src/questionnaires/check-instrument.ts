import { TOPICS } from '../programs';
import type { InstrumentContent, InstrumentItem } from './instrument-content';
import { LIKERT_OPTIONS, TRUE_FALSE_OPTIONS } from './instrument-content';
import { ITEM_KINDS } from './questionnaire-lists';

export const INSTRUMENT_ISSUES = [
  'no-items',
  'too-many-items',
  'bad-id',
  'double-id',
  'unknown-kind',
  'unknown-topic',
  'empty-text',
  'text-too-long',
  'weight-not-whole',
  'missing-key',
  'unknown-key',
  'key-not-allowed',
  'reverse-not-allowed',
  'too-few-options',
  'double-option',
  'empty-option',
  'wrong-options',
] as const;
export type InstrumentIssueCode = (typeof INSTRUMENT_ISSUES)[number];

/** `itemId` is null when the instrument as a whole is meant; `position` counts from 0. */
export type InstrumentIssue = { itemId: string | null; position: number | null; code: InstrumentIssueCode };

const MAX_ITEMS = 100;
const MAX_TEXT = 500;
const ID = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/**
 * Everything that keeps an instrument from being published.
 *
 * Definition: 1 to 100 items with ids of their own; text in Indonesian (English may wait); knowledge items
 * have a key among their options and a whole weight from 1 to 100; true/false has the options `true` and
 * `false`, Likert `1` to `5` and no key; only Likert may be reversed; options differ in id and in text.
 * Edge cases: an empty list means the instrument may be published; a draft may be stored with issues.
 */
export function checkInstrument(content: InstrumentContent): InstrumentIssue[] {
  const whole = (code: InstrumentIssueCode): InstrumentIssue => ({ itemId: null, position: null, code });
  if (content.items.length === 0) return [whole('no-items')];
  const ids = content.items.map(({ id }) => id);
  const issues = content.items.flatMap((item, position) => {
    const double: InstrumentIssueCode[] = ids.indexOf(item.id) < position ? ['double-id'] : [];
    return [...double, ...issuesOf(item)].map((code) => ({ itemId: item.id, position, code }));
  });
  return content.items.length > MAX_ITEMS ? [whole('too-many-items'), ...issues] : issues;
}

function issuesOf(item: InstrumentItem): InstrumentIssueCode[] {
  if (!ITEM_KINDS.includes(item.kind)) return ['unknown-kind'];
  const likert = item.kind === 'likert';
  const checks: [InstrumentIssueCode, boolean][] = [
    ['bad-id', !ID.test(item.id)],
    ['unknown-topic', item.topic !== null && !TOPICS.includes(item.topic)],
    ['empty-text', item.text.id.trim() === ''],
    ['text-too-long', item.text.id.length > MAX_TEXT || item.text.en.length > MAX_TEXT],
    ['weight-not-whole', !Number.isInteger(item.weight) || item.weight < 1 || item.weight > 100],
    ['key-not-allowed', likert && item.key !== null],
    ['missing-key', !likert && (item.key === null || item.key === '')],
    ['unknown-key', !likert && Boolean(item.key) && item.options.every(({ id }) => id !== item.key)],
    ['reverse-not-allowed', !likert && item.reverse],
    ...optionChecks(item),
  ];
  return checks.flatMap(([code, stands]) => (stands ? [code] : []));
}

function optionChecks({ kind, options }: InstrumentItem): [InstrumentIssueCode, boolean][] {
  const ids = options.map(({ id }) => id);
  const texts = options.map(({ text }) => text.id.trim().toLowerCase());
  const fixed = kind === 'likert' ? LIKERT_OPTIONS : kind === 'true_false' ? TRUE_FALSE_OPTIONS : null;
  return [
    ['too-few-options', fixed === null && options.length < 2],
    ['wrong-options', fixed !== null && fixed.join() !== ids.join()],
    ['double-option', new Set(ids).size < ids.length || new Set(texts).size < texts.length],
    ['empty-option', texts.includes('') || ids.some((id) => !ID.test(id))],
  ];
}
