import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { getPicture } from '@ikrar/api-client';
import {
  BOX,
  BUBBLE,
  layOutSheet,
  MILLIMETRE,
  PAPER_SIZES,
  SHEET_WORDS,
  sheetBlocks,
  TEXT_STYLES,
} from '@ikrar/domain';
import type { InstrumentContent, Locale, Measure, Paper, SheetMark } from '@ikrar/domain';
import { translator } from '../../../platform/language';

const MARGIN = 14 * MILLIMETRE;
/** Room for the title and the code on the first page, and for the small heading on the others. */
const HEAD = { first: 96, rest: 28 } as const;
const FONT = 'Helvetica, Arial, sans-serif';
/** The height of a line's letters above its foot, as a share of their size. */
const ASCENT = 0.9;

/** The questionnaire as it is printed, page by page: the same strokes that the printer gets. */
@Component({
  selector: 'ikrar-paper-preview',
  templateUrl: './paper-preview.html',
  styleUrl: './paper-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaperPreview {
  readonly content = input.required<InstrumentContent>();
  readonly title = input.required<string>();
  readonly locale = input.required<Locale>();
  readonly paper = input.required<Paper>();

  protected readonly t = translator();
  protected readonly margin = MARGIN;
  protected readonly width = computed(() => PAPER_SIZES[this.paper()].width * MILLIMETRE);
  protected readonly height = computed(() => PAPER_SIZES[this.paper()].height * MILLIMETRE);
  protected readonly head = HEAD;
  protected readonly bubble = BUBBLE.radius;
  protected readonly box = BOX.size;
  protected readonly font = FONT;
  private readonly measure = measureWith(inject(DOCUMENT));
  protected readonly words = computed(() => SHEET_WORDS[this.locale()]);
  protected readonly pages = computed(() => {
    const body = this.height() - 2 * MARGIN;
    const pictures = this.content().items.flatMap(({ picture }) =>
      picture ? [[picture, PICTURE] as const] : [],
    );
    return layOutSheet(sheetBlocks(this.content(), this.locale()), {
      width: this.width() - 2 * MARGIN,
      first: body - HEAD.first,
      rest: body - HEAD.rest,
      measure: this.measure,
      pictures: new Map(pictures),
    });
  });

  protected pathOf(picture: string): string {
    return getPicture.PATH.replace('{id}', picture);
  }

  protected sizeOf({ style }: Extract<SheetMark, { draw: 'text' }>): number {
    return TEXT_STYLES[style].size;
  }

  protected isBold({ style }: Extract<SheetMark, { draw: 'text' }>): boolean {
    return TEXT_STYLES[style].bold;
  }

  protected footOf(mark: Extract<SheetMark, { draw: 'text' }>): number {
    return mark.y + this.sizeOf(mark) * ASCENT;
  }
}

/** What a picture will measure is known to the printer alone; here it takes a usual shape. */
const PICTURE = { width: 4, height: 3 } as const;

function measureWith(document: Document): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  return (text, style) => {
    const { size, bold } = TEXT_STYLES[style];
    // Without a canvas (no screen) letters are taken to be half as wide as they are high.
    if (!canvas) return text.length * size * 0.5;
    canvas.font = `${bold ? 'bold ' : ''}${size}px ${FONT}`;
    return canvas.measureText(text).width;
  };
}
