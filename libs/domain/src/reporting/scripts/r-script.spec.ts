import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aCohort } from '../../../testing/a-cohort';
import type { Cohort } from '../../../testing/a-cohort';
import { evaluate } from '../../evaluation/evaluate';
import type { Evaluation } from '../../evaluation/evaluation';
import { BYTE_ORDER_MARK, csvRow } from '../../questionnaires/exports/csv-row';
import type { ExportShape } from '../../questionnaires/exports/export-lists';
import { plainColumn } from '../../questionnaires/exports/export-table';
import { longTable } from '../../questionnaires/exports/long-table';
import { wideTable } from '../../questionnaires/exports/wide-table';
import { analysisPlan } from './analysis-plan';
import { rScript } from './r-script';

/** Whoever has no R is told so by the name of the tests that were skipped. */
const inR = (() => {
  try {
    execFileSync('Rscript', ['--version'], { stdio: 'ignore' });
    return it;
  } catch {
    return it.skip;
  }
})();

const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-r-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WHO = [plainColumn('respondent', 'Responden', 'Respondent'), plainColumn('sex', 'Kelamin', 'Sex')];

/** What the script prints for the exported data of a cohort. */
function printed({ waves, respondents }: Cohort, shape: ExportShape): Map<string, string> {
  const how = { values: 'codes', language: 'id', points: true } as const;
  const table = shape === 'wide' ? wideTable(WHO, waves, how) : longTable(WHO, waves, how);
  const rows = [table.columns.map(({ name }) => name), ...respondents.flatMap((one) => table.rowsOf(one))];
  const file = `ikrar-${shape}-r.csv`;
  writeFileSync(path.join(folder, file), BYTE_ORDER_MARK + rows.map((row) => csvRow(row, ',')).join(''));
  const title = 'Sosialisasi "TPPO"\nstop("bukan perintah")';
  const script = path.join(folder, 'ikrar.R');
  writeFileSync(script, rScript(analysisPlan(waves, null), { title, file, shape, language: 'id' }));
  const output = execFileSync('Rscript', [script], { encoding: 'utf8', timeout: 60_000 });
  return new Map(output.split('\n').map((line) => [line.slice(0, 26).trim(), line.slice(27, 49).trim()]));
}

/** The same figures of the evaluation, under the names the script prints. */
function expected({
  counts,
  total,
  items,
  waves,
  unpaired,
}: Evaluation): Record<string, number | null | undefined> {
  const { pairedT, wilcoxon, gain, rise, effectSize, normality, signTest } = total ?? {};
  return {
    ...{ pairs: counts?.matched, 'n.before': counts?.pre, 'n.after': counts?.post },
    ...{ 'before.mean': pairedT?.meanPre, 'before.sd': pairedT?.sdPre, 'after.sd': pairedT?.sdPost },
    ...{ meanRise: pairedT?.meanDiff, 'meanRise.low': pairedT?.ciLow, 'meanRise.high': pairedT?.ciHigh },
    ...{ riseOfMax: rise?.ofMax, riseOfBefore: rise?.ofBefore, ceiling: gain?.nCeiling },
    ...{ classGain: gain?.classG, meanGain: gain?.meanG },
    ...{ 'pairedT.t': pairedT?.t, 'pairedT.df': pairedT?.df, 'pairedT.p': pairedT?.p },
    ...{ dz: effectSize?.dz, 'dz.low': effectSize?.dzLow, 'dz.high': effectSize?.dzHigh },
    ...{ gav: effectSize?.gav, 'gav.low': effectSize?.gavLow, 'gav.high': effectSize?.gavHigh },
    ...{ rose: wilcoxon?.nPos, same: wilcoxon?.nZero, fell: wilcoxon?.nNeg },
    ...{ 'wilcoxon.wPlus': wilcoxon?.wPlus, 'wilcoxon.z': wilcoxon?.z, 'wilcoxon.p': wilcoxon?.p },
    ...{ rankBiserial: wilcoxon?.rankBiserial, hodgesLehmann: wilcoxon?.hodgesLehmann },
    ...{ 'signTest.p': signTest?.p, 'shapiroWilk.w': normality?.w, 'shapiroWilk.p': normality?.p },
    ...{ 'unpairedWelch.t': unpaired?.welch.t, 'unpairedWelch.df': unpaired?.welch.df },
    ...Object.fromEntries(
      items.flatMap(({ id, rightBefore, gained, lost, test, pHolm }) => [
        [`item.${id}.before`, rightBefore.count],
        [`item.${id}.gained`, gained],
        [`item.${id}.lost`, lost],
        [`item.${id}.p`, test.pExact],
        [`item.${id}.midP`, test.pMid],
        [`item.${id}.holm`, pHolm],
      ]),
    ),
    ...Object.fromEntries(
      waves.flatMap(({ phase, sheets, score, reliability, scales }) => [
        [`${phase}.sheets`, sheets],
        [`${phase}.mean`, score?.mean],
        ...(reliability?.kr20 ? [[`${phase}.kr20`, reliability.kr20.kr20]] : []),
        [`${phase}.alpha`, reliability?.alpha.alpha],
        [`${phase}.scale1.n`, scales[0]?.alpha.n],
        [`${phase}.scale1.alpha`, scales[0]?.alpha.alpha],
      ]),
    ),
  };
}

/** Limits of the noncentral t are roots of R’s own approximation; everything else is arithmetic. */
const ROOTS = /^(dz|gav)\.(low|high)$/;

describe('rScript, run by R (skipped where it is not installed)', () => {
  inR.each([
    ['49 pairs with ties and zeros', { pairs: 49 }, 'wide'],
    ['49 pairs in rows of answers', { pairs: 49 }, 'long'],
    ['5 pairs', { pairs: 5, seed: 7 }, 'wide'],
    [
      'blanks and people who answered once',
      { pairs: 30, onlyBefore: 8, onlyAfter: 5, blanks: 0.15, seed: 3 },
      'wide',
    ],
    ['more than 50 changes', { pairs: 160, seed: 11 }, 'wide'],
    ['items of several points', { pairs: 40, weights: [1, 2, 3, 1, 2], seed: 5 }, 'wide'],
    ['a single pair', { pairs: 1, onlyBefore: 2 }, 'wide'],
    ['nobody twice', { pairs: 0, onlyBefore: 6, onlyAfter: 7 }, 'wide'],
  ] as const)(
    'computes the figures of the evaluation again: %s',
    (_, options, shape) => {
      const cohort = aCohort(options);
      const evaluation = evaluate(cohort.design, cohort.sheets);
      const figures = printed(cohort, shape);
      const wrong = Object.entries(expected(evaluation)).flatMap(([name, value]): unknown[] => {
        const own = figures.get(name);
        if (value === null || value === undefined)
          return own === undefined || own === 'NA' ? [] : [[name, value, own]];
        const allowed = (ROOTS.test(name) ? 1e-7 : 1e-9) * Math.max(1e-12, Math.abs(value));
        return Math.abs(Number(own ?? 'NaN') - value) <= allowed ? [] : [[name, value, own]];
      });
      expect(wrong).toEqual([]);
      expect(figures.size).toBeGreaterThan(options.pairs > 0 ? 60 : 10);
      expect(figures.get('testChoice')).toBe(evaluation.total?.choice.chosen ?? 'none');
    },
    120_000,
  );

  inR.each([
    ['both waves', { pairs: 0, onlyBefore: 6, onlyAfter: 7 }],
    ['after alone', { pairs: 0, onlyAfter: 9 }],
  ] as const)(
    'says that there are no pairs and nothing of items: %s',
    (_, options) => {
      const figures = printed(aCohort(options), 'wide');
      const names = [...figures.keys()];
      expect(names.filter((name) => name.startsWith('item.'))).toEqual([]);
      expect(names.filter((name) => name.startsWith('# Tidak ada pasangan'))).toHaveLength(1);
      expect([figures.get('pairs'), figures.get('post.sheets')]).toEqual(['0', `${options.onlyAfter}`]);
    },
    120_000,
  );
});

describe('rScript', () => {
  it('holds nothing a person wrote but in comments of one line', () => {
    const { waves } = aCohort({ pairs: 1 });
    const script = rScript(analysisPlan(waves, null), {
      ...{ title: 'a\r\nquit()\u2028b', file: 'a.csv', shape: 'wide', language: 'en' },
    });
    expect(script.split(/\r|\n|\u2028/).filter((line) => line.includes('quit()'))).toEqual(['# a quit() b']);
    expect(script).toContain('# q1: Pertanyaan 1? (en)');
  });

  it('computes each wave by itself where before and after cannot be compared', () => {
    const { waves } = aCohort({ pairs: 1 });
    const apart = waves.map((wave) => ({ ...wave, instrumentVersionId: wave.phase }));
    const script = rScript(analysisPlan(apart, null), {
      ...{ title: 'x', file: 'a.csv', shape: 'wide', language: 'en' },
    });
    expect(script).toContain('# Before and after cannot be compared');
    expect(script).toContain('show("post.kr20"');
    expect(script).not.toContain('t.test(');
  });
});
