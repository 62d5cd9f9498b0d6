import type { ExportShape } from '../../questionnaires/exports/export-lists';
import type { Locale } from '../../text';
import { figureText } from '../figures/figure-text';
import type { FigureId } from '../figures/figure-text';
import type { AnalysisPlan, PlannedWave } from './analysis-plan';
import { R_FUNCTIONS, R_ITEMS, R_PAIRED } from './r-functions';
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

/** What the first part of a printed name is about. */
const PRINTED: readonly (readonly [prefix: string, figure: FigureId])[] = [
  ['pairs', 'matched'],
  ['before', 'before'],
  ['after', 'after'],
  ['meanRise', 'meanRise'],
  ['riseOfMax', 'riseOfMax'],
  ['riseOfBefore', 'riseOfBefore'],
  ['classGain', 'classGain'],
  ['meanGain', 'meanGain'],
  ['ceiling', 'ceiling'],
  ['pairedT', 'pairedT'],
  ['dz', 'dz'],
  ['gav', 'gav'],
  ['wilcoxon', 'wilcoxonSignedRank'],
  ['rankBiserial', 'rankBiserial'],
  ['signTest', 'signTest'],
  ['hodgesLehmann', 'hodgesLehmann'],
  ['shapiroWilk', 'shapiroWilk'],
  ['testChoice', 'testChoice'],
  ['item', 'mcnemar'],
  ['unpairedWelch', 'unpairedWelch'],
];
const WORD_PLACES = /# @(gains|effects|ranks|rule|noPairs)/g;

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
    reading(file, shape),
    ...(compared ? ['', ...pairing(plan, language, say)] : [say('nothing')]),
    '',
    say('waves'),
    ...plan.waves.flatMap((wave) => waveLines(wave, language, say)),
    ...(compared ? ['', say('unpaired'), UNPAIRED] : []),
    '',
    printing(language),
    '',
  ].join('\n');
}

function reading(file: string, shape: ExportShape): string {
  const read = [
    'script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))',
    'folder <- if (length(script) == 1) dirname(script) else "."',
    `data <- read.csv(file.path(folder, ${quoted(file)}), encoding = "UTF-8", check.names = FALSE, na.strings = "")`,
    // The mark of the byte order stands before the name of the first column.
    'names(data)[1] <- "respondent"',
  ];
  const ofWide = [
    'points_of <- function(wave, name) data[[paste0(wave, "_", name, "_points")]]',
    'answer_of <- function(wave, name) as.numeric(data[[paste0(wave, "_", name)]])',
  ];
  const ofLong = [
    'data <- data[data$stands == 1, ]',
    'people <- unique(data$respondent)',
    'column_of <- function(column, wave, name) {',
    '  rows <- data[data$wave == wave & data$variable == name, ]',
    '  suppressWarnings(as.numeric(rows[[column]]))[match(people, rows$respondent)]',
    '}',
    'points_of <- function(wave, name) column_of("points", wave, name)',
    'answer_of <- function(wave, name) column_of("answer", wave, name)',
  ];
  const matrix = [
    'table_of <- function(read, wave, names) {',
    '  columns <- lapply(names, function(name) read(wave, name))',
    '  matrix(unlist(columns), ncol = length(names))',
    '}',
  ];
  return [...read, ...(shape === 'wide' ? ofWide : ofLong), ...matrix].join('\n');
}

function pairing(plan: AnalysisPlan, language: Locale, say: (word: ScriptWord) => string): string[] {
  const { pairs } = plan;
  const worded = (code: string): string => code.replace(WORD_PLACES, (_, word: ScriptWord) => say(word));
  return [
    say('items'),
    ...pairs.map(({ pre, label }) => `# ${pre}: ${commentText(label[language] || label.id)}`),
    'items <- data.frame(',
    `  pre = ${vector(pairs.map(({ pre }) => quoted(pre)))},`,
    `  post = ${vector(pairs.map(({ post }) => quoted(post)))},`,
    `  max = ${vector(pairs.map(({ max }) => `${max}`))}`,
    ')',
    'most <- sum(items$max)',
    'points_before <- table_of(points_of, "pre", items$pre)',
    'points_after <- table_of(points_of, "post", items$post)',
    say('pairs'),
    'all_before <- rowSums(points_before)',
    'all_after <- rowSums(points_after)',
    'matched <- !is.na(all_before) & !is.na(all_after)',
    'before <- all_before[matched]',
    'after <- all_after[matched]',
    'show("n.before", sum(!is.na(all_before)))',
    'show("n.after", sum(!is.na(all_after)))',
    worded(R_PAIRED),
    // Of points counted already nobody is right or wrong.
    ...(pairs.every(({ isSum }) => isSum) ? [] : ['', say('mcnemar'), worded(R_ITEMS)]),
  ];
}

const UNPAIRED = `
x <- all_before[!is.na(all_before)]
y <- all_after[!is.na(all_after)]
if (length(x) > 1 && length(y) > 1 && (varies(x) || varies(y))) {
  welch <- t.test(y, x)
  show("unpairedWelch.t", unname(welch$statistic))
  show("unpairedWelch.df", unname(welch$parameter))
  show("unpairedWelch.p", welch$p.value)
}`.trim();

function waveLines(wave: PlannedWave, language: Locale, say: (word: ScriptWord) => string): string[] {
  const { prefix, items, scales } = wave;
  if (items.length === 0 && scales.length === 0) return [];
  const isBinary = items.every(({ max }) => max === 1);
  const names = vector(items.map(({ name }) => quoted(name)));
  return [
    ...(items.length > 0
      ? [
          `sheets <- table_of(points_of, "${prefix}", ${names})`,
          'sheets <- sheets[!is.na(rowSums(sheets)), , drop = FALSE]',
          `show("${prefix}.sheets", nrow(sheets))`,
          `if (nrow(sheets) > 0) show("${prefix}.mean", mean(rowSums(sheets)))`,
          ...(isBinary ? [`show("${prefix}.kr20", kr20_of(sheets))`] : []),
          `show("${prefix}.alpha", alpha_of(sheets))`,
        ]
      : []),
    ...(scales.length > 0 ? [say('scales')] : []),
    ...scales.flatMap(({ steps, items: own }, place) => [
      `answers <- table_of(answer_of, "${prefix}", ${vector(own.map(({ name }) => quoted(name)))})`,
      ...own.flatMap(({ reverse }, at) =>
        reverse ? [`answers[, ${at + 1}] <- ${steps + 1} - answers[, ${at + 1}]`] : [],
      ),
      'answers <- answers[!is.na(rowSums(answers)), , drop = FALSE]',
      `show("${prefix}.scale${place + 1}.n", nrow(answers))`,
      `show("${prefix}.scale${place + 1}.alpha", alpha_of(answers))`,
    ]),
  ];
}

function printing(language: Locale): string {
  const head = (word: ScriptWord): string => quoted(scriptWord(word, language));
  const names = PRINTED.map(([prefix, id]) => `  ${prefix} = ${quoted(plainName(id, language))}`);
  return [
    'names_of <- c(',
    names.join(',\n'),
    ')',
    'name_of <- function(id) {',
    '  name <- names_of[sub("[.].*$", "", id)]',
    '  if (is.na(name)) "" else name',
    '}',
    `cat(sprintf("%-26s %-22s %s\\n", ${head('figure')}, ${head('value')}, ""))`,
    'for (row in printed) cat(sprintf("%-26s %-22s %s\\n", row[1], row[2], name_of(row[1])))',
  ].join('\n');
}

/** For consoles of any kind: letters and signs of ASCII. */
function plainName(id: FigureId, language: Locale): string {
  return figureText(id, language)
    .name.replaceAll('–', '-')
    .replace(/[^ -~]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

function vector(parts: readonly string[]): string {
  return `c(${parts.join(', ')})`;
}

/** A name or a file as R reads it; both hold letters, digits and few signs. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
