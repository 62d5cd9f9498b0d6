import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Evaluation } from '../src/evaluation/evaluation';
import { BYTE_ORDER_MARK, csvRow } from '../src/questionnaires/exports/csv-row';
import type { ExportCell } from '../src/questionnaires/exports/answer-cell';

/** Whoever has no R is told so by the name of the tests that were skipped. */
export const inR = (() => {
  try {
    execFileSync('Rscript', ['--version'], { stdio: 'ignore' });
    return it;
  } catch {
    return it.skip;
  }
})();

/** What a script prints that reads these rows from `file` beside it. */
export function printedByR(
  script: string,
  file: string,
  rows: readonly (readonly ExportCell[])[],
): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-r-'));
  try {
    writeFileSync(path.join(folder, file), BYTE_ORDER_MARK + rows.map((row) => csvRow(row, ',')).join(''));
    const own = path.join(folder, 'ikrar.R');
    writeFileSync(own, script);
    const output = execFileSync('Rscript', [own], { encoding: 'utf8', timeout: 60_000 });
    return new Map(output.split('\n').map((line) => [line.slice(0, 26).trim(), line.slice(27, 49).trim()]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Limits of the noncentral t are roots of R’s own approximation; everything else is arithmetic. */
const ROOTS = /^(dz|gav)\.(low|high)$/;

/** Where what R printed differs from the evaluation; empty: nowhere. */
export function unlikeInR(printed: ReadonlyMap<string, string>, evaluation: Evaluation): unknown[] {
  return Object.entries(figuresOf(evaluation)).flatMap(([name, value]): unknown[] => {
    const own = printed.get(name);
    if (value === null || value === undefined)
      return own === undefined || own === 'NA' ? [] : [[name, value, own]];
    const allowed = (ROOTS.test(name) ? 1e-7 : 1e-9) * Math.max(1e-12, Math.abs(value));
    return Math.abs(Number(own ?? 'NaN') - value) <= allowed ? [] : [[name, value, own]];
  });
}

/** The same figures of the evaluation, under the names the script prints. */
function figuresOf({
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
