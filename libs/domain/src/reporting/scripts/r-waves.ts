import type { PlannedWave } from './analysis-plan';
import { quoted, vector } from './r-literals';
import type { ScriptWord } from './script-words';

/** All before against all after, as different people. */
export const R_UNPAIRED = `
x <- all_before[!is.na(all_before)]
y <- all_after[!is.na(all_after)]
if (length(x) > 1 && length(y) > 1 && (varies(x) || varies(y))) {
  welch <- t.test(y, x)
  show("unpairedWelch.t", unname(welch$statistic))
  show("unpairedWelch.df", unname(welch$parameter))
  show("unpairedWelch.p", welch$p.value)
}`.trim();

/** One wave by itself: its mean, and the reliability of its items and scales. */
export function rWave(wave: PlannedWave, say: (word: ScriptWord) => string): string[] {
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
