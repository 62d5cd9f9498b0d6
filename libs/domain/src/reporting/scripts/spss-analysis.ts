import type { Locale } from '../../text';
import type { AnalysisPlan, PairedItem, PlannedWave } from './analysis-plan';
import type { ScriptWord } from './script-words';
import { commentText, scriptWord } from './script-words';

export interface SyntaxOf {
  /** Of the event. */
  readonly title: string;
  readonly language: Locale;
  /** Whether anybody is in the data with a sheet before and a sheet after. */
  readonly hasPairs: boolean;
}

const LONGEST_LINE = 100;

/**
 * SPSS syntax that computes the headline figures again from the exported data with a row a person, after the syntax
 * that read them: descriptives, gains, paired t, Wilcoxon, sign test, Shapiro–Wilk, McNemar, reliability.
 *
 * Comments say where SPSS prints something else than Ikrar. Source: IBM SPSS Statistics Command Syntax Reference.
 */
export function spssAnalysis(plan: AnalysisPlan, { title, language, hasPairs }: SyntaxOf): string {
  const say = (word: ScriptWord): string => comment(scriptWord(word, language));
  return [
    say('titleSpss'),
    comment(commentText(title)),
    say('oneGroup'),
    '',
    ...comparison(plan, hasPairs, language, say),
    '',
    say('waves'),
    say('spssAlpha'),
    ...plan.waves.flatMap((wave) => reliability(wave, say)),
    '',
  ].join('\n');
}

function comparison(
  plan: AnalysisPlan,
  hasPairs: boolean,
  language: Locale,
  say: (word: ScriptWord) => string,
): string[] {
  if (plan.pairs.length === 0) return [say('nothing')];
  return hasPairs ? paired(plan, language, say) : [say('noPairs')];
}

function paired(
  { pairs, maxScore }: AnalysisPlan,
  language: Locale,
  say: (word: ScriptWord) => string,
): string[] {
  const label = (word: ScriptWord): string => `'${scriptWord(word, language).replaceAll("'", "''")}'`;
  return [
    say('pairs'),
    command('COMPUTE ikrar_before =', sumOf(pairs, 'pre')),
    command('COMPUTE ikrar_after =', sumOf(pairs, 'post')),
    'COMPUTE ikrar_change = ikrar_after - ikrar_before.',
    say('gains'),
    `IF (ikrar_before < ${maxScore}) ikrar_gain = ikrar_change / (${maxScore} - ikrar_before).`,
    'EXECUTE.',
    `VARIABLE LABELS ikrar_before ${label('before')} ikrar_after ${label('after')}`,
    `  ikrar_change ${label('difference')} ikrar_gain ${label('ceiling')}.`,
    'TEMPORARY.',
    'SELECT IF (NOT MISSING(ikrar_change)).',
    'DESCRIPTIVES VARIABLES=ikrar_before ikrar_after ikrar_change ikrar_gain /STATISTICS=MEAN STDDEV MIN MAX.',
    say('spssQuartiles'),
    'T-TEST PAIRS=ikrar_after WITH ikrar_before (PAIRED) /CRITERIA=CI(.95) /MISSING=ANALYSIS.',
    say('spssRanks'),
    say('spssSigns'),
    'NPAR TESTS',
    '  /WILCOXON=ikrar_before WITH ikrar_after (PAIRED)',
    '  /SIGN=ikrar_before WITH ikrar_after (PAIRED)',
    '  /MISSING=ANALYSIS.',
    say('rule'),
    'EXAMINE VARIABLES=ikrar_change /PLOT=NPPLOT /STATISTICS=DESCRIPTIVES.',
    ...(pairs.every(({ isSum }) => isSum) ? [] : rightOrWrong(pairs, language, say)),
  ];
}

function rightOrWrong(
  pairs: readonly PairedItem[],
  language: Locale,
  say: (word: ScriptWord) => string,
): string[] {
  return [
    '',
    say('mcnemar'),
    say('spssMcnemar'),
    ...pairs.map(({ pre, label: text }) => comment(`${pre}: ${commentText(text[language] || text.id)}`)),
    ...pairs.flatMap((pair, place) => [
      rightWrong(`pre_${pair.pre}_points`, pair.max, `ikrar_b${place + 1}`),
      rightWrong(`post_${pair.post}_points`, pair.max, `ikrar_a${place + 1}`),
    ]),
    'EXECUTE.',
    `NPAR TESTS /MCNEMAR=${range('ikrar_b', pairs.length)} WITH ${range('ikrar_a', pairs.length)} (PAIRED) /MISSING=ANALYSIS.`,
  ];
}

/** A sheet that was not handed in leaves the sum missing. */
function sumOf(pairs: readonly PairedItem[], phase: 'pre' | 'post'): string[] {
  return pairs.map((pair) => `${phase}_${pair[phase]}_points`);
}

/** In lines that editors of syntax take. */
function command(start: string, parts: readonly string[]): string {
  const lines = [start];
  parts.forEach((part, place) => {
    const piece = place === 0 ? part : `+ ${part}`;
    const last = lines.at(-1) ?? '';
    if (last.length + piece.length + 1 > LONGEST_LINE) lines.push(`  ${piece}`);
    else lines[lines.length - 1] = `${last} ${piece}`;
  });
  return `${lines.join('\n')}.`;
}

function rightWrong(points: string, max: number, into: string): string {
  return `RECODE ${points} (SYSMIS=SYSMIS) (${max}=1) (ELSE=0) INTO ${into}.`;
}

function range(name: string, count: number): string {
  return count === 1
    ? `${name}1`
    : Array.from({ length: count }, (_, place) => `${name}${place + 1}`).join(' ');
}

function reliability({ prefix, items, scales }: PlannedWave, say: (word: ScriptWord) => string): string[] {
  const points = items.map(({ name }) => `${prefix}_${name}_points`);
  return [
    ...(items.length > 1 ? [alpha(`${prefix} KR-20 / alpha`, points)] : []),
    ...(scales.length > 0 ? [say('scales')] : []),
    ...scales
      .filter(({ items: own }) => own.length > 1)
      .flatMap(({ steps, items: own }, place) => {
        const turned = own.map(({ name, reverse }) =>
          reverse ? `ikrar_${prefix}_s${place + 1}_${name}` : `${prefix}_${name}`,
        );
        const turns = own.flatMap(({ name, reverse }, at) =>
          reverse ? [`COMPUTE ${turned[at] ?? ''} = ${steps + 1} - ${prefix}_${name}.`] : [],
        );
        return [
          ...turns,
          ...(turns.length > 0 ? ['EXECUTE.'] : []),
          alpha(`${prefix} alpha ${place + 1}`, turned),
        ];
      }),
  ];
}

function alpha(title: string, variables: readonly string[]): string {
  const list = variables.map((name) => `    ${name}`).join('\n');
  return `RELIABILITY\n  /VARIABLES=\n${list}\n  /SCALE('${title}') ALL /MODEL=ALPHA /SUMMARY=TOTAL.`;
}

/** A comment ends with the line: a full stop at its end, none inside that a blank follows at a line's end. */
function comment(text: string): string {
  return `* ${text.replace(/\.+$/, '')}.`;
}
