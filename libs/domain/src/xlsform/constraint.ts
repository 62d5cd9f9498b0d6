import { decimalText } from './decimal-text';

export type Bounds = { readonly min?: number; readonly max?: number };

const PART = /^\(?\s*\.\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)\s*\)?$/;

/** The range of a number as a constraint: `. >= 1 and . <= 5`; empty without bounds. */
export function writeConstraint({ min, max }: Bounds): string {
  const parts = [
    min === undefined ? [] : [`. >= ${decimalText(min)}`],
    max === undefined ? [] : [`. <= ${decimalText(max)}`],
  ];
  return parts.flat().join(' and ');
}

/**
 * The range that a constraint states, or null for any other constraint.
 *
 * Definition: comparisons of the answer with a number, joined by `and`, one a side; `=` is both sides. Ranges of Ikrar
 * contain their ends, so `>` and `<` are understood for whole numbers alone.
 */
export function readConstraint(text: string, whole: boolean): Bounds | null {
  let [min, max]: (number | undefined)[] = [];
  for (const part of text.trim().split(/\s+and\s+/)) {
    const [, sign = '', digits = ''] = PART.exec(part.trim()) ?? [];
    const value = Number(digits);
    const isLower = sign.startsWith('>') || sign === '=';
    const isUpper = sign.startsWith('<') || sign === '=';
    const isOpen = sign === '>' || sign === '<';
    if (sign === '' || (isOpen && !whole)) return null;
    if ((isLower && min !== undefined) || (isUpper && max !== undefined)) return null;
    if (isLower) min = isOpen ? Math.floor(value) + 1 : value;
    if (isUpper) max = isOpen ? Math.ceil(value) - 1 : value;
  }
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
