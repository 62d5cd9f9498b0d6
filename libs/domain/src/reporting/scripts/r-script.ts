import type { ExportShape } from '../../questionnaires/exports/export-lists';
import type { Locale } from '../../text';
import type { AnalysisPlan } from './analysis-plan';
import { R_FUNCTIONS } from './r-functions';
import { rPairs } from './r-pairs';
import { rPrinting } from './r-printing';
import { rReading } from './r-reading';
import { rWave, R_UNPAIRED } from './r-waves';
import type { ScriptWord } from './script-words';
import { commentText, scriptWord } from './script-words';

export interface ScriptOf {
  /** Of the event. */
  readonly title: string;
  /** The CSV file of codes with the separator `,`, in the folder of the script. */
  readonly file: string;
  readonly shape: ExportShape;
  readonly language: Locale;
}

/**
 * A script for base R that reads the exported data and computes the headline figures again: counts of pairs, means and
 * SD, gains, paired t, Wilcoxon (exact on midranks below 50 changes, and asymptotic), sign test, effect sizes with
 * noncentral limits, Shapiro–Wilk, McNemar with Holm, KR-20 and alpha.
 *
 * It prints one table of names and values. Nothing a person wrote is code: titles and items are comments of one line.
 */
export function rScript(plan: AnalysisPlan, { title, file, shape, language }: ScriptOf): string {
  const say = (word: ScriptWord): string => `# ${scriptWord(word, language)}`;
  const compared = plan.pairs.length > 0;
  return [
    say('title'),
    `# ${commentText(title)}`,
    say('base'),
    say('run'),
    say('oneGroup'),
    '',
    R_FUNCTIONS,
    '',
    say('reading'),
    rReading(file, shape),
    ...(compared ? ['', ...rPairs(plan, language, say)] : [say('nothing')]),
    '',
    say('waves'),
    ...plan.waves.flatMap((wave) => rWave(wave, say)),
    ...(compared ? ['', say('unpaired'), R_UNPAIRED] : []),
    '',
    rPrinting(language),
    '',
  ].join('\n');
}
