import type { SheetCode } from './sheet-code';
import { HOLDER_LENGTH, ID_LENGTH, SHEET_CODE_MARK } from './sheet-code';
import { sheetCheckCharacter } from './sheet-check-character';
import { isSheetNumber, LAST_SHEET_NUMBER } from './sheet-numbers';

/**
 * What the QR of a sheet holds: `IKR1`, the ids of deployment and version in base 36 (25 characters each), six
 * characters of the holder (a personal code, or a number with zeros before it), and a check character.
 *
 * Definition: 61 digits and capital letters, which is exactly a QR code of version 3 with correction M in its
 * alphanumeric mode: large modules on a small square. It is no address, because the address of a hall changes from
 * event to event and a sheet that lies around should lead a stranger's phone nowhere. No personal code holds a zero
 * and every number begins with one, so the two are never mixed up.
 * Edge cases: a RangeError for what is no number of a sheet (`isSheetNumber`), or for what is no UUID.
 */
export function makeSheetCode({ deploymentId, versionId, personalCode, number }: SheetCode): string {
  const holder = personalCode ?? numberText(number);
  const body = SHEET_CODE_MARK + idText(deploymentId) + idText(versionId) + holder;
  return body + (sheetCheckCharacter(body) ?? '');
}

function idText(id: string): string {
  const digits = id.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new RangeError('An id of a sheet is a UUID');
  return BigInt(`0x${digits}`).toString(36).toUpperCase().padStart(ID_LENGTH, '0');
}

function numberText(number: number): string {
  if (!isSheetNumber(number)) {
    throw new RangeError(`A sheet has a number from 1 to ${LAST_SHEET_NUMBER}`);
  }
  return String(number).padStart(HOLDER_LENGTH, '0');
}
