import { Answer, KIND_TRAITS, otherKey, readAnswer } from '@ikrar/domain';
import type { PublicItem } from '../../transport/public-api-types';
import { Entries, Entry, isBlank } from './entries';

const VILLAGE_LENGTH = '21.71.01.1004'.length;

/** The answer that an entry is: null for a blank, undefined for something that is none (yet). */
export function readEntry(item: PublicItem, entries: Entries): Answer | undefined {
  const entry = entries[item.id];
  if (entry === undefined || isBlank(entry) || item.kind === 'note') return null;
  const read = valueOf(item, entry);
  return read === undefined ? undefined : readAnswer(item, { [item.id]: read });
}

/** All entries that are answers, as the rules of the questionnaire look at them. */
export function readEntries(items: readonly PublicItem[], entries: Entries): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const item of items) {
    const answer = readEntry(item, entries) ?? null;
    // The scale is sent as a number, as it always was.
    if (answer !== null) answers[item.id] = item.kind === 'likert' ? Number(answer) : answer;
    const beside = entries[otherKey(item)];
    if (item.other && typeof beside === 'string' && !isBlank(beside)) answers[otherKey(item)] = beside.trim();
  }
  return answers;
}

function valueOf({ kind, whole }: PublicItem, entry: Entry): unknown {
  if (typeof entry !== 'string') return entry;
  if (kind === 'number') return numberOf(entry, whole ?? false);
  if (kind === 'date') return dayOf(entry);
  // An area is chosen step by step; on the way down it is a blank, not a mistake.
  if (kind === 'area') return entry.length < VILLAGE_LENGTH ? null : entry;
  return KIND_TRAITS[kind].freeText ? entry.trim() : entry;
}

/** "2,5" and "2.5" are one number; "1.000" may mean two, so it is none. */
function numberOf(typed: string, whole: boolean): number | undefined {
  const plain = typed.trim();
  const pattern = whole ? /^[-−]?\d{1,12}$/ : /^[-−]?\d{1,12}(?:,\d{1,6}|\.(?:\d{1,2}|\d{4,6}))?$/;
  return pattern.test(plain) ? Number(plain.replace('−', '-').replace(',', '.')) : undefined;
}

/** "2024-9-5", as three fields are joined, is the day 2024-09-05. */
function dayOf(entry: string): string | null {
  const [year = '', month = '', day = ''] = entry.split('-');
  if (year + month + day === '') return null;
  return [year.padStart(4, '?'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
