import type { Locale } from '../../text';
import type { FigureId } from '../figures/figure-text';
import { figureText } from '../figures/figure-text';
import { quoted } from './r-literals';
import type { ScriptWord } from './script-words';
import { scriptWord } from './script-words';

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

/** Prints every value with what it is called in the language. */
export function rPrinting(language: Locale): string {
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
