/** Whose sheet it is: a participant's by the personal code, or a numbered one that belongs to nobody yet. */
export type SheetHolder =
  | { readonly personalCode: string; readonly number: null }
  | { readonly personalCode: null; readonly number: number };

/** What a printed sheet remembers: where it is asked, which version stands on it, and whose it is. */
export type SheetCode = SheetHolder & { readonly deploymentId: string; readonly versionId: string };

/** Begins every code: whose it is, and in which edition of the format it is written. */
export const SHEET_CODE_MARK = 'IKR1';

/** 36^25 > 2^128: the characters that any UUID fits in. */
export const ID_LENGTH = 25;
export const HOLDER_LENGTH = 6;

/** Mark, two ids, holder and check character. */
export const SHEET_CODE_LENGTH = 61;
