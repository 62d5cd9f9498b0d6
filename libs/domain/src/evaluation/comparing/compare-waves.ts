import { describeScores } from '../../statistics/samples/describe-scores';
import { sampleOf } from '../../statistics/samples/sample';
import { friedman } from '../../statistics/waves/friedman';
import { rmAnova } from '../../statistics/waves/rm-anova';
import { waveKey, type AnsweredSheet } from '../pairing/answered-sheet';
import { codeSheet } from '../design/code-sheet';
import type { WavesComparison } from './waves-comparison';
import type { EvaluationDesign, SheetDesign, WaveDesign } from '../design/evaluation-design';
import { standingResponses } from '../pairing/standing-responses';

const FEWEST_WAVES = 3;

/** The waves that asked the version which most of them asked, if at least three did. */
function wavesOfOneVersion(waves: readonly WaveDesign[]): readonly WaveDesign[] {
  const byVersion = new Map<string, WaveDesign[]>();
  for (const wave of waves) {
    const version = JSON.stringify(wave.sheet);
    byVersion.set(version, [...(byVersion.get(version) ?? []), wave]);
  }
  const [most = []] = [...byVersion.values()].sort((one, other) => other.length - one.length);
  return most.length < FEWEST_WAVES ? [] : most;
}

/** Points of each known person in one wave. A self-made code that stands on two sheets belongs to nobody for sure. */
function pointsOf(
  sheet: SheetDesign,
  sheets: readonly AnsweredSheet[],
  identification: EvaluationDesign['identification'],
): Map<string, number> {
  const known = sheets.flatMap((one) => {
    const code = identification === 'self_code' ? one.selfCode : one.personalCode;
    return code
      ? [{ id: one.id, receivedAt: one.receivedAt, personalCode: code, answers: one.ownAnswers }]
      : [];
  });
  const { standing, superseded } = standingResponses(known);
  const doubtful = new Set(
    identification === 'self_code' ? superseded.map(({ personalCode }) => personalCode) : [],
  );
  return new Map(
    standing
      .filter(({ personalCode }) => !doubtful.has(personalCode))
      .map(({ personalCode, answers }) => {
        const codes = codeSheet(sheet, answers);
        return [
          personalCode,
          sheet.items.reduce((sum, item, index) => sum + pointsFor(item, codes[index]), 0) /
            (sheet.unit ?? 1),
        ];
      }),
  );
}

const pointsFor = ({ kind, points }: SheetDesign['items'][number], code = 0): number =>
  kind === 'scored' ? (points[code] ?? 0) : 0;

/**
 * The same people in three and more waves: Friedman's test, repeated measures, and each wave of who answered all of them.
 *
 * Waves are compared that asked one version (that of most of them); of a personal code the latest sheet stands, a self-made
 * code counts as it is written. Anonymous sheets, fewer than three such waves, or no scored item: nothing (`null`).
 */
export function compareWaves(
  { identification, waves, settings }: EvaluationDesign,
  sheets: readonly AnsweredSheet[],
): WavesComparison | null {
  const compared = wavesOfOneVersion(waves);
  const [first] = compared;
  if (identification === 'anonymous' || !first || first.sheet.maxScore === 0) return null;
  const sample = sheets.filter(({ inSample }) => inSample);
  const points = compared.map((wave) =>
    pointsOf(
      wave.sheet,
      sample.filter((sheet) => waveKey(sheet) === waveKey(wave)),
      identification,
    ),
  );
  const everywhere = [...(points[0]?.keys() ?? [])].filter((code) => points.every((wave) => wave.has(code)));
  // Rows in one order, so that the order of the sheets never matters.
  const rows = everywhere
    .map((code) => points.map((wave) => wave.get(code) ?? 0))
    .sort((a, b) => a.map((score, index) => score - (b[index] ?? 0)).find((step) => step !== 0) ?? 0);
  return {
    waves: compared.map(({ phase, wave }, index) => ({
      phase,
      wave,
      score: describeScores(sampleOf(rows.map((row) => row[index] ?? null)), settings),
    })),
    n: rows.length,
    friedman: friedman(rows),
    rmAnova: rmAnova(rows),
  };
}
