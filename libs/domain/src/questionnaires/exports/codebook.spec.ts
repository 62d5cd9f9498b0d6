import { codebook } from './codebook';
import { plainColumn } from './export-table';

const text = (id: string, en: string) => ({ id, en });

describe('codebook', () => {
  it('says what every variable and every code means', () => {
    const coded = {
      ...plainColumn('pre_q1', 'Mana?', 'Which?', 'nominal'),
      values: [
        { code: 1, text: text('Ini', 'This') },
        { code: 2, text: text('Itu', '') },
      ],
    };
    expect(codebook([plainColumn('respondent', 'Responden', 'Respondent'), coded], 'en')).toEqual([
      ['variable', 'label', 'measure', 'code', 'meaning'],
      ['respondent', 'Respondent', 'text', null, null],
      ['pre_q1', 'Which?', 'nominal', 1, 'This'],
      ['pre_q1', null, null, 2, 'Itu'],
    ]);
  });
});
