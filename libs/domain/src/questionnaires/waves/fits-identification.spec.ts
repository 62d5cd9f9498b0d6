import { fitsIdentification } from './fits-identification';
import { IDENTIFICATIONS } from './questionnaire-lists';

it.each([
  ['a personal code', 'ABCDEF', null, ['personal_code']],
  ['a self-made code', null, 'SI-07', ['self_code']],
  ['no code', null, null, ['self_code', 'anonymous']],
  ['both codes', 'ABCDEF', 'SI-07', []],
])('%s fits', (_, personalCode, selfCode, expected) => {
  expect(IDENTIFICATIONS.filter((one) => fitsIdentification(one, { personalCode, selfCode }))).toEqual(
    expected,
  );
});
