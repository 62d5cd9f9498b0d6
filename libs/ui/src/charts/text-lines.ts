const NARROW = /[ijltfrI.,:;|!'()[\] ]/;
const WIDE = /[mwMW%—@]/;
const CAPITAL = /[A-Z0-9+−=<>–]/;

/** About how wide words are, a little more rather than less: a file has no browser to measure in. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text)
    ems += NARROW.test(sign) ? 0.34 : WIDE.test(sign) ? 0.9 : CAPITAL.test(sign) ? 0.67 : 0.58;
  return ems * size;
}

/** Words in lines of at most this width; what does not fit the last line ends in an ellipsis. */
export function textLines(text: string, width: number, size: number, most = Infinity): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (open === '' || textWidth(longer, size) <= width) {
      open = longer;
      continue;
    }
    if (lines.length + 1 === most) return [...lines, shortened(longer, width, size)];
    lines.push(open);
    open = word;
  }
  return open === '' ? lines : [...lines, shortened(open, width, size)];
}

function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
