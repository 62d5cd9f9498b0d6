import {
  fillWords,
  helpChannelsFor,
  MILLIMETRE,
  PAPER_SIZES,
  SHEET_WORDS,
  showPersonalCode,
  wrapLines,
} from '@ikrar/domain';
import type { Locale, Measure, Paper, SheetHolder } from '@ikrar/domain';
import { drawQr } from './draw-qr';
import type { Pdf } from './sheet-pdf';
import { useFont, useStyle, writeLine } from './sheet-pdf';

/** What every page of every sheet says around its questions. */
export interface SheetFace {
  readonly paper: Paper;
  readonly language: Locale;
  readonly heading: string;
  /** Phase, title, version. */
  readonly lines: readonly string[];
  readonly instruction: string;
  /** Who has no code printed may have one to write. */
  readonly asksForCode: boolean;
}

/** One sheet in somebody's hands; without a holder it is a specimen. */
export interface SheetIdentity {
  readonly holder: SheetHolder | null;
  readonly label: string;
  readonly className: string | null;
  readonly code: string | null;
}

const MARGIN = { left: 15 * MILLIMETRE, right: 12 * MILLIMETRE, top: 24, bottom: 20 } as const;
const HEADER = 62;
const FOOTER = 12;
/** Two points a module: a telephone reads it at arm's length. */
const QR = 58;
const CODE_BOX = 15;
const HINT_LINE = 12;

/** Header and footer of the pages of a sheet, and the room they leave. */
export class SheetFrame {
  readonly width: number;
  readonly left = MARGIN.left;
  private readonly height: number;
  private readonly instruction: readonly string[];

  constructor(
    private readonly pdf: Pdf,
    private readonly face: SheetFace,
    private readonly measure: Measure,
  ) {
    const { width, height } = PAPER_SIZES[face.paper];
    this.width = width * MILLIMETRE - MARGIN.left - MARGIN.right;
    this.height = height * MILLIMETRE;
    this.instruction = wrapLines(face.instruction, this.width - 12, measure, 'hint');
  }

  /** Where the questions begin on a page. */
  top(page: number): number {
    const under = page === 0 ? this.instruction.length * HINT_LINE + 14 : 0;
    return MARGIN.top + HEADER + 4 + under;
  }

  bodyHeight(page: number): number {
    return this.height - MARGIN.bottom - FOOTER - this.top(page);
  }

  draw(identity: SheetIdentity, page: number, pages: number): void {
    const { pdf, left } = this;
    pdf.fillColor('black').strokeColor('black');
    const taken = this.drawIdentity(identity);
    this.drawTitle(identity, taken);
    const rule = MARGIN.top + HEADER;
    pdf
      .lineWidth(0.8)
      .moveTo(left, rule)
      .lineTo(left + this.width, rule)
      .stroke();
    if (page === 0) this.drawInstruction(rule + 4);
    this.drawFooter(identity, page, pages);
  }

  /** Large, at the right, with the QR at the edge; answers how wide that is. */
  private drawIdentity({ holder, label, code }: SheetIdentity): number {
    const { pdf } = this;
    const edge = this.left + this.width;
    if (code !== null) drawQr(pdf, code, edge - QR, MARGIN.top, QR);
    const right = edge - (code === null ? 0 : QR + 12);
    if (holder?.personalCode) {
      this.writeRight(label, right, MARGIN.top + 10);
      const width = this.writeLarge(showPersonalCode(holder.personalCode), 24, right, MARGIN.top + 34);
      return edge - right + width + 14;
    }
    const hasBoxes = this.face.asksForCode && holder !== null;
    const width = this.writeLarge(label, 16, right, MARGIN.top + (hasBoxes ? 14 : 34));
    return edge - right + Math.max(width, hasBoxes ? this.drawCodeBoxes(right) : 0) + 14;
  }

  /** On a spare: room for the code of somebody whose own sheet got lost. */
  private drawCodeBoxes(right: number): number {
    const { pdf } = this;
    const width = 6 * CODE_BOX + 8;
    pdf.lineWidth(0.8);
    for (let box = 0; box < 6; box += 1) {
      const x = right - width + box * CODE_BOX + (box > 2 ? 8 : 0);
      pdf.rect(x, MARGIN.top + 40, CODE_BOX, 18).stroke();
    }
    const words = SHEET_WORDS[this.face.language].spareCode;
    return Math.max(width, this.writeRight(words, right, MARGIN.top + 34));
  }

  private drawTitle({ className }: SheetIdentity, taken: number): void {
    const { pdf, face, left } = this;
    const width = this.width - taken;
    const [first = '', second, ...more] = wrapLines(face.heading, width, this.measure, 'bold');
    const heading = [
      first,
      ...(second === undefined ? [] : [more.length === 0 ? second : `${second.slice(0, -1)}…`]),
    ];
    let y = MARGIN.top + 11;
    useStyle(pdf, 'bold');
    for (const line of heading) {
      writeLine(pdf, line, left, y);
      y += 14;
    }
    const words = SHEET_WORDS[face.language];
    const [when = '', ...others] = face.lines;
    const group = className === null ? [] : [fillWords(words.className, { name: className })];
    const lines = [[when, ...group].join(' · '), ...others];
    useStyle(pdf, 'hint');
    for (const line of lines.flatMap((text) => wrapLines(text, width, this.measure, 'hint'))) {
      if (y > MARGIN.top + HEADER - 2) break;
      writeLine(pdf, line, left, y);
      y += HINT_LINE;
    }
  }

  private drawInstruction(top: number): void {
    const { pdf } = this;
    useStyle(pdf, 'hint');
    this.instruction.forEach((line, at) => writeLine(pdf, line, this.left + 6, top + 10 + at * HINT_LINE));
    const height = this.instruction.length * HINT_LINE + 4;
    pdf.lineWidth(0.5).rect(this.left, top, this.width, height).stroke();
  }

  private drawFooter({ holder, label }: SheetIdentity, page: number, pages: number): void {
    const { pdf, face } = this;
    const words = SHEET_WORDS[face.language];
    const y = this.height - MARGIN.bottom;
    const whose = holder?.personalCode ? showPersonalCode(holder.personalCode) : label;
    const place = `${whose} · ${fillWords(words.page, { x: page + 1, y: pages })}`;
    const placeWidth = useStyle(pdf, 'when').widthOfString(place);
    writeLine(pdf, place, this.left + this.width - placeWidth, y);
    useFont(pdf, 8, false);
    writeLine(pdf, this.helpLine(this.width - placeWidth - 12), this.left, y);
  }

  /** As many of the numbers that every telephone can call as fit into the line. */
  private helpLine(width: number): string {
    const { language } = this.face;
    const channels = helpChannelsFor(null, null).filter(({ kind }) => kind === 'short_code');
    const numbers = channels.map(({ display, name }) => `${display} ${name[language]}`);
    const lines = numbers.map(
      (_, at) => `${SHEET_WORDS[language].help} ${numbers.slice(0, at + 1).join(' · ')}`,
    );
    return lines.findLast((line) => this.pdf.widthOfString(line) <= width) ?? '';
  }

  private writeLarge(text: string, size: number, right: number, y: number): number {
    const width = useFont(this.pdf, size, true).widthOfString(text);
    writeLine(this.pdf, text, right - width, y);
    return width;
  }

  private writeRight(text: string, right: number, y: number): number {
    const width = useStyle(this.pdf, 'hint').widthOfString(text);
    writeLine(this.pdf, text, right - width, y);
    return width;
  }
}
