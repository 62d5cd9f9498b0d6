import { parsePersonalCode } from '../../participants';
import type { SheetCode, SheetHolder } from './sheet-code';
import { ID_LENGTH, SHEET_CODE_LENGTH, SHEET_CODE_MARK } from './sheet-code';
import { sheetCheckCharacter } from './sheet-check-character';
import { isSheetNumber } from './sheet-numbers';

export const SHEET_CODE_PROBLEMS = ['empty', 'not-ours', 'length', 'typo'] as const;
export type SheetCodeProblem = (typeof SHEET_CODE_PROBLEMS)[number];

export type ParsedSheetCode =
  | { readonly ok: true; readonly sheet: SheetCode }
  | { readonly ok: false; readonly reason: SheetCodeProblem };

/**
 * The code of a sheet as a scanner or a person gives it, in any case and with any spaces.
 *
 * Definition: the inverse of `makeSheetCode`. "not-ours" is what does not begin with the mark (another QR on the
 * table), "typo" what has its length and cannot have been printed by `makeSheetCode`.
 */
export function parseSheetCode(input: string): ParsedSheetCode {
  const code = input.toUpperCase().replace(/\s/g, '');
  if (code === '') return { ok: false, reason: 'empty' };
  if (!code.startsWith(SHEET_CODE_MARK)) return { ok: false, reason: 'not-ours' };
  if (code.length !== SHEET_CODE_LENGTH) return { ok: false, reason: 'length' };
  const begin = SHEET_CODE_MARK.length;
  const deploymentId = idOf(code.slice(begin, begin + ID_LENGTH));
  const versionId = idOf(code.slice(begin + ID_LENGTH, begin + 2 * ID_LENGTH));
  const holder = holderOf(code.slice(begin + 2 * ID_LENGTH, -1));
  const isWhole = sheetCheckCharacter(code.slice(0, -1)) === code.slice(-1);
  if (!isWhole || deploymentId === null || versionId === null || holder === null) {
    return { ok: false, reason: 'typo' };
  }
  return { ok: true, sheet: { deploymentId, versionId, ...holder } };
}

function idOf(text: string): string | null {
  if (!/^[0-9A-Z]+$/.test(text)) return null;
  const value = Array.from(text).reduce(
    (sum, character) => sum * BigInt(36) + BigInt(Number.parseInt(character, 36)),
    BigInt(0),
  );
  const digits = value.toString(16).padStart(32, '0');
  return digits.length > 32 ? null : digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function holderOf(text: string): SheetHolder | null {
  if (/^0\d+$/.test(text)) {
    return isSheetNumber(Number(text)) ? { personalCode: null, number: Number(text) } : null;
  }
  const parsed = parsePersonalCode(text);
  return parsed.ok ? { personalCode: parsed.code, number: null } : null;
}
