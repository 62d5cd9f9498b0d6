import { LAST_SHEET_NUMBER, makePersonalCode, makeSheetCode } from '@ikrar/domain';
import { findPlace } from './find-place';
import type { PileCode } from './find-place';

const deploymentId = '0190e000-0000-7000-8000-0000000000d1';
const versionId = '0190e000-0000-7000-8000-0000000000a1';
const pile: PileCode = { deploymentId, versionId, identification: 'personal_code' };
const code = makePersonalCode(new Uint8Array(16).fill(7));
const sheet = (changes: object = {}): string =>
  makeSheetCode({ deploymentId, versionId, personalCode: code, number: null, ...changes } as Parameters<
    typeof makeSheetCode
  >[0]);
const place = (typed: string, changes: Partial<PileCode> = {}) => {
  const found = findPlace(typed, { ...pile, ...changes });
  return found.ok ? found.place : found.problem;
};

describe('findPlace', () => {
  it('takes what the QR holds, a personal code as people write it, and the number of a sheet', () => {
    const mine = { personalCode: code, spare: null };
    expect(place(sheet())).toEqual(mine);
    expect(place(`${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)).toEqual(mine);
    expect(place(sheet({ personalCode: null, number: 7 }))).toEqual({ personalCode: null, spare: 7 });
    expect(place(' #12 ')).toEqual({ personalCode: null, spare: 12 });
    expect(place(String(LAST_SHEET_NUMBER))).toEqual({ personalCode: null, spare: LAST_SHEET_NUMBER });
  });

  it.each([
    [sheet({ deploymentId: versionId }), 'other-phase'],
    [sheet({ versionId: deploymentId }), 'other-version'],
    [sheet().slice(0, -1), 'length'],
    [`${sheet().slice(0, -1)}_`, 'typo'],
    ['', 'empty'],
    ['0', 'number'],
    [String(LAST_SHEET_NUMBER + 1), 'number'],
    ['https://contoh.id', 'unknown-character'],
    ['ABCDEF', 'typo'],
  ])('refuses %j: %s', (typed, problem) => {
    expect(place(typed)).toBe(problem);
  });

  it('has no personal codes where the event uses none', () => {
    expect(place(code, { identification: 'anonymous' })).toBe('no-codes');
    expect(place('3', { identification: 'anonymous' })).toEqual({ personalCode: null, spare: 3 });
  });
});
