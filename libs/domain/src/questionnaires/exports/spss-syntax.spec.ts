import { spssSyntax } from './spss-syntax';

const both = (id: string) => ({ id, en: id });
const values = [{ code: 1, text: { id: "Jum'at\nini", en: '' } }];

describe('spssSyntax', () => {
  const syntax = spssSyntax(
    'data.csv',
    [
      { name: 'respondent', label: both('Responden'), measure: 'text', values: [], width: 8 },
      { name: 'pre_q1', label: both("Apa kata 'dia'?"), measure: 'nominal', values, width: 0 },
      { name: 'pre_age', label: both('Umur'), measure: 'scale', values: [], width: 0 },
    ],
    'en',
  );

  it('reads the file with a format for each variable', () => {
    expect(syntax).toContain("/FILE='data.csv'");
    expect(syntax).toContain('  respondent A8\n  pre_q1 F4.0\n  pre_age F12.4.');
  });

  it('doubles quotes and keeps labels on one line', () => {
    expect(syntax).toContain("pre_q1 'Apa kata ''dia''?'");
    expect(syntax).toContain("    1 'Jum''at ini'.");
  });

  it('says nothing of values where there are none', () => {
    const plain = spssSyntax(
      'd.csv',
      [{ name: 'x', label: both('X'), measure: 'text', values: [], width: 3 }],
      'id',
    );
    expect(plain).not.toContain('VALUE LABELS');
  });
});
