import { aCohort } from '../../../testing/a-cohort';
import type { Cohort } from '../../../testing/a-cohort';
import { inR, printedByR, unlikeInR } from '../../../testing/r-figures';
import { evaluate } from '../../evaluation/evaluate';
import type { ExportShape } from '../../questionnaires/exports/export-lists';
import { plainColumn } from '../../questionnaires/exports/export-table';
import { longTable } from '../../questionnaires/exports/long-table';
import { wideTable } from '../../questionnaires/exports/wide-table';
import { analysisPlan } from './analysis-plan';
import { rScript } from './r-script';

const WHO = [plainColumn('respondent', 'Responden', 'Respondent'), plainColumn('sex', 'Kelamin', 'Sex')];

/** What the script prints for the exported data of a cohort. */
function printed({ waves, respondents }: Cohort, shape: ExportShape): Map<string, string> {
  const how = { values: 'codes', language: 'id', points: true } as const;
  const table = shape === 'wide' ? wideTable(WHO, waves, how) : longTable(WHO, waves, how);
  const rows = [table.columns.map(({ name }) => name), ...respondents.flatMap((one) => table.rowsOf(one))];
  const file = `ikrar-${shape}-r.csv`;
  const title = 'Sosialisasi "TPPO"\nstop("bukan perintah")';
  return printedByR(rScript(analysisPlan(waves, null), { title, file, shape, language: 'id' }), file, rows);
}

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
      expect(unlikeInR(figures, evaluation)).toEqual([]);
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
