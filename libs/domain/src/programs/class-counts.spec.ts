import fc from 'fast-check';
import { classCounts } from './class-counts';

const PLANNED = [
  { className: 'X', planned: 8 },
  { className: 'XI', planned: 8 },
  { className: 'XII', planned: 9 },
];

describe('classCounts', () => {
  it('sets present beside planned', () => {
    const present = ['X', 'X-2', 'xi ipa 1', 'XI IPA 2', '12', 'XII', 'XII'];
    expect(classCounts(PLANNED, present)).toEqual([
      { className: 'X', planned: 8, present: 2 },
      { className: 'XI', planned: 8, present: 2 },
      { className: 'XII', planned: 9, present: 3 },
    ]);
  });

  it('prefers the class of the same name to its grade', () => {
    const planned = [
      { className: 'XI', planned: 5 },
      { className: 'XI IPA', planned: 5 },
    ];
    expect(classCounts(planned, ['xi-ipa', 'XI IPS'])).toEqual([
      { className: 'XI', planned: 5, present: 1 },
      { className: 'XI IPA', planned: 5, present: 1 },
    ]);
  });

  it('names who came unplanned, and who has no class at last', () => {
    expect(classCounts([], ['Paket C', null, ' ', 'IX', 'paket c'])).toEqual([
      { className: 'IX', planned: 0, present: 1 },
      { className: 'Paket C', planned: 0, present: 2 },
      { className: null, planned: 0, present: 2 },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(classCounts([], [])).toEqual([]);
  });

  it('counts everybody exactly once', () => {
    const className = fc.constantFrom(null, '', 'X', 'XI', 'XI IPA 2', '12', 'Paket C', 'IX');
    fc.assert(
      fc.property(fc.array(className), (present) => {
        const counted = classCounts(PLANNED, present).reduce((total, each) => total + each.present, 0);
        expect(counted).toBe(present.length);
      }),
    );
  });
});
