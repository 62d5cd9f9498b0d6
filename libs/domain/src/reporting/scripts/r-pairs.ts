import type { Locale } from '../../text';
import type { AnalysisPlan } from './analysis-plan';
import { R_ITEMS, R_PAIRED } from './r-functions';
import { quoted, vector } from './r-literals';
import type { ScriptWord } from './script-words';
import { commentText } from './script-words';

const WORD_PLACES = /# @(gains|effects|ranks|rule|noPairs)/g;

/** The people who answered before and after, and everything that is computed of them. */
export function rPairs(plan: AnalysisPlan, language: Locale, say: (word: ScriptWord) => string): string[] {
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
