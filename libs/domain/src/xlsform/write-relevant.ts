import type { Comparison, Condition } from '../questionnaires/instruments/condition';
import { decimalText } from './decimal-text';
import { toFormName } from './form-name';

/**
 * A condition as the `relevant` of XLSForm.
 *
 * Definition: parts stand in brackets when they are joined themselves, so the same condition is read back. A list of one
 * is joined with what changes nothing (`and true()`, `or false()`), for it is a list all the same.
 */
export function writeRelevant(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, ' and ', 'true()');
  if ('any' in condition) return joined(condition.any, ' or ', 'false()');
  return comparisonText(condition);
}

function joined(parts: readonly Condition[], word: string, neutral: string): string {
  const texts = parts.map((part) => ('item' in part ? comparisonText(part) : `(${writeRelevant(part)})`));
  return [...texts, ...(texts.length === 1 ? [neutral] : [])].join(word);
}

function comparisonText({ item, is, value }: Comparison): string {
  const answer = `\${${toFormName(item)}}`;
  const compared = typeof value === 'number' ? decimalText(value) : quoted(value);
  if (is === 'selected') return `selected(${answer}, ${compared})`;
  return `${answer} ${is === 'equal' ? '=' : '!='} ${compared}`;
}

/** XPath 1.0 has no way to write a quote within the same quotes; pieces are put together. */
function quoted(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  return `concat(${text
    .split("'")
    .map((piece) => `'${piece}'`)
    .join(`, "'", `)})`;
}
