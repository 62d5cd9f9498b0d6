import { isSheetNumber, parsePersonalCode, parseSheetCode } from '@ikrar/domain';
import type { Identification, PersonalCodeProblem } from '@ikrar/domain';
import type { SheetPlace } from './sheet';

/** What the sheets on this table have in common. */
export interface PileCode {
  readonly deploymentId: string;
  readonly versionId: string;
  readonly identification: Identification;
}

export type PlaceProblem = PersonalCodeProblem | 'other-phase' | 'other-version' | 'number' | 'no-codes';
export type FoundPlace =
  | { readonly ok: true; readonly place: SheetPlace; readonly scanned: boolean }
  | { readonly ok: false; readonly problem: PlaceProblem };

/** Whose sheet it is, by what was typed or scanned: the QR, the personal code, or the number of the sheet. */
export function findPlace(typed: string, pile: PileCode): FoundPlace {
  const scanned = parseSheetCode(typed);
  if (scanned.ok) {
    const { deploymentId, versionId, personalCode, number } = scanned.sheet;
    if (deploymentId !== pile.deploymentId) return { ok: false, problem: 'other-phase' };
    if (versionId !== pile.versionId) return { ok: false, problem: 'other-version' };
    return number === null ? byCode(personalCode, pile, true) : byNumber(number, true);
  }
  if (scanned.reason === 'typo' || scanned.reason === 'length') return { ok: false, problem: scanned.reason };
  const number = /^\s*#?\s*(\d{1,5})\s*$/.exec(typed)?.[1];
  if (number !== undefined) return byNumber(Number(number), false);
  const parsed = parsePersonalCode(typed);
  return parsed.ok ? byCode(parsed.code, pile, false) : { ok: false, problem: parsed.reason };
}

/** Whether a scanner wrote this: then it is no answer, wherever the cursor stood. */
export function isScanned(text: string): boolean {
  return parseSheetCode(text).ok;
}

function byCode(personalCode: string, { identification }: PileCode, scanned: boolean): FoundPlace {
  if (identification !== 'personal_code') return { ok: false, problem: 'no-codes' };
  return { ok: true, place: { personalCode, spare: null }, scanned };
}

function byNumber(number: number, scanned: boolean): FoundPlace {
  if (!isSheetNumber(number)) return { ok: false, problem: 'number' };
  return { ok: true, place: { personalCode: null, spare: number }, scanned };
}
