import type { Condition } from '../questionnaires/instruments/condition';
import { isCondition } from '../questionnaires/instruments/is-condition';
import { fromFormName } from './form-name';
import { relevantTokens } from './relevant-tokens';
import type { Token } from './relevant-tokens';

const DEEPEST = 40;

/** `true()` and `false()` stand for themselves until the list that they are neutral in takes them up. */
type Part = Condition | boolean;

/**
 * The condition that a `relevant` states, or null when it is outside the subset: `=` and `!=` between an answer and a value,
 * `selected()`, `and`, `or`, brackets.
 *
 * Edge cases: a comparison with an empty text ("was answered") is outside, as Ikrar has no such condition.
 */
export function readRelevant(text: string): Condition | null {
  const tokens = relevantTokens(text);
  if (!tokens) return null;
  const reading = { tokens, at: 0, depth: 0 };
  const part = readJoined(reading, 'or');
  return reading.at === tokens.length && isCondition(part) ? part : null;
}

type Reading = { readonly tokens: readonly Token[]; at: number; depth: number };

function take(reading: Reading, value: string): boolean {
  const token = reading.tokens[reading.at];
  const isIt = token?.value === value && (token.kind === 'sign' || token.kind === 'word');
  if (isIt) reading.at += 1;
  return isIt;
}

/** `and` binds closer than `or`. */
function readJoined(reading: Reading, word: 'or' | 'and'): Part | null {
  const next = () => (word === 'or' ? readJoined(reading, 'and') : readSingle(reading));
  const parts: Part[] = [];
  do {
    const part = next();
    if (part === null) return null;
    parts.push(part);
  } while (take(reading, word));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const neutral = word === 'and';
  const conditions = parts.filter((part) => part !== neutral);
  if (conditions.length === 0 || conditions.some((part) => typeof part === 'boolean')) return null;
  return word === 'and' ? { all: conditions as Condition[] } : { any: conditions as Condition[] };
}

function readSingle(reading: Reading): Part | null {
  if (take(reading, '(')) {
    reading.depth += 1;
    if (reading.depth > DEEPEST) return null;
    const part = readJoined(reading, 'or');
    reading.depth -= 1;
    return take(reading, ')') ? part : null;
  }
  for (const value of [true, false]) {
    if (take(reading, String(value))) return take(reading, '(') && take(reading, ')') ? value : null;
  }
  if (take(reading, 'selected')) {
    if (!take(reading, '(')) return null;
    const item = readAnswer(reading);
    const value = take(reading, ',') ? readValue(reading) : null;
    return item !== null && value !== null && take(reading, ')') ? { item, is: 'selected', value } : null;
  }
  const item = readAnswer(reading);
  const is = take(reading, '=') ? 'equal' : take(reading, '!=') ? 'different' : null;
  const value = is && readValue(reading);
  return item !== null && is && value !== null ? { item, is, value } : null;
}

function readAnswer(reading: Reading): string | null {
  const token = reading.tokens[reading.at];
  if (token?.kind !== 'answer') return null;
  reading.at += 1;
  return fromFormName(token.value);
}

function readValue(reading: Reading): string | number | null {
  if (take(reading, 'concat')) return readConcat(reading);
  const token = reading.tokens[reading.at];
  if (token?.kind !== 'text' && token?.kind !== 'number') return null;
  reading.at += 1;
  if (token.kind === 'number') return Number(token.value);
  return token.value === '' ? null : token.value;
}

function readConcat(reading: Reading): string | null {
  const pieces: string[] = [];
  if (!take(reading, '(')) return null;
  do {
    const token = reading.tokens[reading.at];
    if (token?.kind !== 'text') return null;
    pieces.push(token.value);
    reading.at += 1;
  } while (take(reading, ','));
  return take(reading, ')') ? pieces.join('') : null;
}
