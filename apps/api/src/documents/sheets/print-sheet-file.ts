import { layOutSheet, recipeQuestions, SHEET_WORDS, sheetBlocks } from '@ikrar/domain';
import type { InstrumentContent, PlacedPiece, PrintedSides, SelfCodeRecipe, SheetBlock } from '@ikrar/domain';
import { pictureTools } from '../../platform/pictures/picture-tools';
import { drawPiece } from './draw-piece';
import type { DrawnPictures } from './draw-piece';
import { drawing, measureOf, newPdf } from './sheet-pdf';
import type { Pdf } from './sheet-pdf';
import { SheetFrame } from './sheet-frame';
import type { SheetFace, SheetIdentity } from './sheet-frame';
import type { PrintedPicture } from './sheets.read-model';

export interface SheetFile {
  readonly face: SheetFace;
  readonly content: InstrumentContent;
  /** Questions of a self-made code; none where people are known by another way, or not at all. */
  readonly recipe: SelfCodeRecipe;
  readonly sides: PrintedSides;
  readonly pictures: readonly PrintedPicture[];
  readonly sheets: Iterable<SheetIdentity>;
}

/** The sheets of one questionnaire as one PDF: laid out once, drawn for each holder while the reader takes it. */
export async function* printSheetFile(file: SheetFile): AsyncGenerator<Buffer> {
  const { face, sheets } = file;
  const pdf = await newPdf([face.heading, ...face.lines].join(' · '), face.paper, face.language);
  const measure = measureOf(pdf);
  const frame = new SheetFrame(pdf, face, measure);
  const pages = layOutSheet(blocksOf(file), {
    width: frame.width,
    first: frame.bodyHeight(0),
    rest: frame.bodyHeight(1),
    measure,
    pictures: new Map(file.pictures.map((picture) => [picture.id, picture])),
  });
  const pictures = await jpegs(file.pictures);
  yield* drawing(pdf, sheets, (sheet) => {
    pages.forEach((placed, page) =>
      drawPage(pdf, frame, { sheet, placed, page, pages: pages.length, pictures }),
    );
    if (file.sides === 'two' && pages.length % 2 === 1) pdf.addPage();
  });
}

function blocksOf({ face: { language }, content, recipe }: SheetFile): SheetBlock[] {
  const own: SheetBlock[] = [
    { kind: 'section', text: SHEET_WORDS[language].ownCode, condition: null },
    ...recipeQuestions(recipe, language),
  ];
  return [...(recipe.length === 0 ? [] : own), ...sheetBlocks(content, language)];
}

interface DrawnPage {
  readonly sheet: SheetIdentity;
  readonly placed: readonly PlacedPiece[];
  readonly page: number;
  readonly pages: number;
  readonly pictures: DrawnPictures;
}

function drawPage(pdf: Pdf, frame: SheetFrame, { sheet, placed, page, pages, pictures }: DrawnPage): void {
  pdf.addPage();
  const head = pdf.struct('P', {}, () => frame.draw(sheet, page, pages));
  pdf.addStructure(head);
  head.end();
  const top = frame.top(page);
  for (const { y, piece } of placed) drawPiece(pdf, piece, frame.left, top + y, pictures);
}

/** PDF knows no WebP. One after the other: pictures are few and memory is shared. */
async function jpegs(pictures: readonly PrintedPicture[]): Promise<DrawnPictures> {
  const drawn = new Map<string, string>();
  if (pictures.length === 0) return drawn;
  const sharp = await pictureTools();
  for (const { id, bytes } of pictures) {
    const jpeg = await sharp(bytes).flatten({ background: 'white' }).jpeg({ quality: 85 }).toBuffer();
    drawn.set(id, `data:image/jpeg;base64,${jpeg.toString('base64')}`);
  }
  return drawn;
}
