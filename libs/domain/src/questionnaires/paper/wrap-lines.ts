import type { Measure, TextStyle } from './sheet-marks';

/**
 * A text in lines that fit a width.
 *
 * Definition: broken at spaces and where the writer broke it, as full as they go; a word that is wider than a line
 * is broken between characters. No character but the broken-at spaces is lost. A text of blanks has no lines.
 */
export function wrapLines(text: string, width: number, measure: Measure, style: TextStyle): string[] {
  return text
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.trim().split(/[ \t\r]+/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (measure(longer, style) <= width) {
          line = longer;
          continue;
        }
        if (line !== '') lines.push(line);
        const parts = measure(word, style) <= width ? [word] : breakWord(word, width, measure, style);
        lines.push(...parts.slice(0, -1));
        line = parts.at(-1) ?? '';
      }
      return line === '' ? lines : [...lines, line];
    });
}

function breakWord(word: string, width: number, measure: Measure, style: TextStyle): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && measure(part + character, style) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
