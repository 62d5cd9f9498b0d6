import { normaliseWording } from '../../questionnaires/imports/normalise-wording';

export interface KeyedQuestion {
  readonly id: string;
  /** The different answers. */
  readonly cells: readonly string[];
}

export interface AppliedKey {
  /** The right cells by question; a letter that no answer begins with gives none. */
  readonly keys: readonly {
    readonly id: string;
    readonly keys: readonly string[];
    /** What the row says of this question; '' where it ended before. */
    readonly said: string;
  }[];
  /** How many answers the row names. */
  readonly named: number;
}

/**
 * A key as somebody pastes it, applied to the questions with a key in their order: "A B D C", "1. A 2. B", "ABDC", or a
 * row of a spreadsheet.
 *
 * A letter means the answer that is this letter or begins with it and a sign ("B. Polisi"); a wording means that answer.
 * Questions beyond the end of the row stay without a key.
 */
export function applyKey(row: string, questions: readonly KeyedQuestion[]): AppliedKey {
  const named = partsOf(row);
  return {
    named: named.length,
    keys: questions.map(({ id, cells }, at) => {
      const part = named[at] ?? '';
      const plain = normaliseWording(part);
      const exact = cells.filter((cell) => normaliseWording(cell) === plain);
      const lettered = cells.filter(
        (cell) =>
          cell
            .trim()
            .toLowerCase()
            .match(/^\(?([a-z])[.)]/)?.[1] === plain,
      );
      return { id, said: part, keys: part === '' ? [] : exact.length > 0 ? exact : lettered };
    }),
  };
}

function partsOf(row: string): string[] {
  const bare = row.trim().replace(/^\s*(?:kunci(?: jawaban)?|key)\s*[:=]?\s*/i, '');
  if (/^[a-z]{2,}$/i.test(bare) && !/^(?:benar|salah|true|false)$/i.test(bare)) return [...bare];
  const sign = ['\t', '\n', ';', ','].find((one) => bare.includes(one));
  const parts =
    sign === undefined ? bare.replace(/\b\d{1,3}\s*[.):]\s*/g, ' ').split(/\s+/) : bare.split(sign);
  return parts.map((part) => part.replace(/^\s*\d{1,3}\s*[.):]\s*/, '').trim()).filter(Boolean);
}
