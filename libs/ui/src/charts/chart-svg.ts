import type { Chart } from './chart';
import { chartDescription } from './chart';
import { filePaint, PAINTS } from './paints';
import type { Mark, Paint } from './scene';
import { round, words } from './scene';
import { textLines } from './text-lines';

const FONTS = "'Plus Jakarta Sans', 'Segoe UI', 'Noto Sans', Arial, sans-serif";
const HATCH = 'hatch';
const MARGIN = 16;
const HEADING = { size: 16, line: 22 };
const NOTE = { size: 12, line: 16 };
/** Of a page's text, when printed at 96 dots an inch. */
const FILE_WIDTH = 720;

/**
 * The whole chart as a file of its own: colours of the light theme written in, on white, with its words. `titled`
 * false leaves heading and note to the document around it, which has captions.
 */
export function chartSvg(chart: Chart, { width = FILE_WIDTH, titled = true } = {}): string {
  const scene = chart.draw(width - 2 * MARGIN);
  const room = width - 2 * MARGIN;
  const heads = titled ? textLines(chart.heading, room, HEADING.size) : [];
  const notes = titled ? textLines(chart.note, room, NOTE.size) : [];
  const top = MARGIN + heads.length * HEADING.line + notes.length * NOTE.line + (titled ? 16 : 0);
  const height = Math.ceil(top + scene.height + MARGIN);
  const titles: Mark[] = [
    ...heads.map((text, at) =>
      words(text, MARGIN, MARGIN + 16 + at * HEADING.line, { size: HEADING.size, bold: true }),
    ),
    ...notes.map((text, at) =>
      words(text, MARGIN, MARGIN + 14 + heads.length * HEADING.line + at * NOTE.line, {
        fill: 'quiet' as Paint,
      }),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${escaped(chart.heading)}</title><desc>${escaped(chartDescription(chart))}</desc>`,
    `<defs><pattern id="${HATCH}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${PAINTS.track.hex}"/><path d="M0 0V6" stroke="${PAINTS.before.hex}" stroke-width="3"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${PAINTS.card.hex}"/>`,
    ...titles.map(element),
    `<g transform="translate(${MARGIN} ${top})">`,
    ...scene.marks.map(element),
    '</g></svg>',
  ].join('\n');
}

function element(mark: Mark): string {
  const painted = attributes({
    fill: filePaint(mark.fill, HATCH),
    stroke: mark.stroke && filePaint(mark.stroke, HATCH),
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash,
    opacity: mark.opacity,
  });
  switch (mark.kind) {
    case 'rect':
      return `<rect${attributes({ x: round(mark.x), y: round(mark.y), width: mark.width, height: mark.height, rx: mark.radius })}${painted}/>`;
    case 'circle':
      return `<circle${attributes({ cx: round(mark.x), cy: round(mark.y), r: mark.radius })}${painted}/>`;
    case 'path':
      return `<path${attributes({ d: mark.d })}${painted}/>`;
    case 'text':
      return `<text${attributes({ x: round(mark.x), y: round(mark.y), 'font-size': mark.size, 'font-weight': mark.bold ? 700 : undefined, 'text-anchor': mark.anchor })}${painted}>${escaped(mark.text)}</text>`;
  }
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'string' ? escaped(value) : value}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
