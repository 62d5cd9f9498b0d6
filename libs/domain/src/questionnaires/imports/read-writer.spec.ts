import { makePersonalCode } from '../../participants';
import { readWriter } from './read-writer';

const code = makePersonalCode(new Uint8Array(16).fill(7));
const other = makePersonalCode(new Uint8Array(16).fill(9));
const known = {
  codes: new Set([code]),
  names: new Map([
    ['sitiaminah', [code]],
    ['budi', ['A', 'B']],
  ]),
  pseudonymOf: (text: string) => `P-${text.toUpperCase()}`,
};
const who = (...args: [Parameters<typeof readWriter>[0], string]) => {
  const { personalCode, selfCode, standing, doubt } = readWriter(...args, known);
  return [personalCode, selfCode, standing, doubt];
};

describe('readWriter', () => {
  it.each<[Parameters<typeof readWriter>[0], string, unknown[]]>([
    ['none', 'anything', [null, null, 'matched', null]],
    ['personal_code', ` ${code.toLowerCase()} `, [code, null, 'matched', null]],
    ['personal_code', `${code.slice(0, 3)}-${code.slice(3)}`, [code, null, 'matched', null]],
    ['personal_code', other, [null, null, 'unmatched', 'unknown-code']],
    ['personal_code', 'Siti', [null, null, 'unmatched', 'code-typo']],
    ['personal_code', ' ', [null, null, 'unmatched', 'no-code']],
    ['name', 'SITI  Aminah', [code, null, 'matched', null]],
    ['name', 'Siti Aminnah', [code, null, 'doubtful', 'nearly-this-name']],
    ['name', 'Budi', [null, null, 'unmatched', 'several-names']],
    ['name', 'Rahmat', [null, null, 'unmatched', 'unknown-name']],
    ['self_code', 'si-07-02-sd', [null, 'SI-07-02-SD', 'matched', null]],
    ['self_code', 'siti!', [null, null, 'unmatched', 'code-typo']],
    ['free', 'No. 12', [null, 'P-NO12', 'matched', null]],
    ['free', '', [null, null, 'unmatched', 'no-code']],
  ])('%s: %s', (kind, cell, expected) => {
    expect(who(kind, cell)).toEqual(expected);
  });
});
