import { aCohort } from '../../../testing/a-cohort';
import { analysisPlan } from './analysis-plan';
import { spssAnalysis } from './spss-analysis';

const { waves } = aCohort({ pairs: 1, weights: [1, 2, 1] });
const plan = analysisPlan(waves, null);
const syntax = spssAnalysis(plan, { title: "Jum'at.\nEXECUTE.", language: 'id', hasPairs: true });

describe('spssAnalysis', () => {
  it('adds up the points of each wave and compares the pairs', () => {
    expect(syntax).toContain('COMPUTE ikrar_before = pre_q1_points + pre_q2_points + pre_q3_points.');
    expect(syntax).toContain('T-TEST PAIRS=ikrar_after WITH ikrar_before (PAIRED)');
    expect(syntax).toContain('  /WILCOXON=ikrar_before WITH ikrar_after (PAIRED)\n  /SIGN=');
    expect(syntax).toContain('RECODE pre_q2_points (SYSMIS=SYSMIS) (2=1) (ELSE=0) INTO ikrar_b2.');
    expect(syntax).toContain('/MCNEMAR=ikrar_b1 ikrar_b2 ikrar_b3 WITH ikrar_a1 ikrar_a2 ikrar_a3 (PAIRED)');
    expect(syntax).toContain('IF (ikrar_before < 4) ikrar_gain = ikrar_change / (4 - ikrar_before).');
  });

  it('turns reversed items before their alpha', () => {
    expect(syntax).toContain('COMPUTE ikrar_pre_s1_s2 = 6 - pre_s2.');
    expect(syntax).toContain("/SCALE('pre alpha 1') ALL /MODEL=ALPHA");
  });

  it('says where SPSS prints something else, and ends each comment', () => {
    expect(syntax).toContain('tanpa koreksi kontinuitas');
    const comments = syntax.split('\n').filter((line) => line.startsWith('*'));
    expect(comments.length).toBeGreaterThan(8);
    expect(comments.every((line) => line.endsWith('.'))).toBe(true);
    expect(comments).toContain("* Jum'at. EXECUTE.");
  });

  it('compares nothing where nothing can be compared', () => {
    const apart = waves.map((wave) => ({ ...wave, instrumentVersionId: wave.phase }));
    const alone = spssAnalysis(analysisPlan(apart, null), { title: 'x', language: 'en', hasPairs: true });
    expect(alone).not.toContain('T-TEST');
    expect(alone).toContain('RELIABILITY');
  });

  it('says that there are no pairs where nobody is in both waves', () => {
    const alone = spssAnalysis(plan, { title: 'x', language: 'en', hasPairs: false });
    expect(alone).toContain('* There are no pairs:');
    expect(alone).not.toMatch(/PAIRED|MCNEMAR|ikrar_change/);
    expect(alone).toContain('RELIABILITY');
  });
});
