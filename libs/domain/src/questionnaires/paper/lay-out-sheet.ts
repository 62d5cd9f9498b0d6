import { breakPages } from './break-pages';
import { layOutBlock } from './lay-out-block';
import type { BlockSpace } from './lay-out-block';
import type { SheetBlock } from './sheet-blocks';
import type { SheetPiece, SheetShape } from './sheet-marks';

export interface SheetSpace extends Omit<BlockSpace, 'limit' | 'shape'> {
  /** Heights of the body of the first page, under the instruction, and of the others. */
  readonly first: number;
  readonly rest: number;
}

/** A piece and how far below the top of the body it stands. */
export interface PlacedPiece {
  readonly y: number;
  readonly piece: SheetPiece;
}

/** Roomy first: of two shapes that need as many pages the earlier row wins. */
const ROWS = [18, 15.8];
const SHARES = [0.26, 0.29, 0.32, 0.35, 0.38, 0.41, 0.44];
const MOST_AIR = 10;

/**
 * A whole questionnaire laid out on pages: what `layOutBlock` draws, where `breakPages` puts it. The same for every
 * sheet of a class, so it is computed once and printed many times.
 *
 * Definition: of the shapes tried, the one with the fewest pages; among these the roomiest rows, then the lowest
 * height, so that long questions and long options each get their width. What is left of a page is shared out as air
 * between its pieces, 10 points at most.
 */
export function layOutSheet(blocks: readonly SheetBlock[], space: SheetSpace): PlacedPiece[][] {
  const shapes = ROWS.flatMap((row) => SHARES.map((share) => ({ row, questionWidth: share * space.width })));
  const [first, ...others] = shapes.map((shape) => inShape(blocks, space, shape));
  const best = others.reduce((known, tried) => (isBetter(tried, known) ? tried : known), first);
  return (best?.pages ?? []).map((page, at) => place(page, at === 0 ? space.first : space.rest));
}

interface Tried {
  readonly pages: readonly (readonly SheetPiece[])[];
  readonly row: number;
  readonly height: number;
}

function inShape(blocks: readonly SheetBlock[], space: SheetSpace, shape: SheetShape): Tried {
  const limit = Math.min(space.first, space.rest);
  const pieces = blocks.flatMap((block) => layOutBlock(block, { ...space, shape, limit }));
  return { pages: breakPages(pieces, space), row: shape.row, height: heightOf(pieces) };
}

function isBetter(tried: Tried, known: Tried | undefined): boolean {
  if (!known || tried.pages.length !== known.pages.length)
    return tried.pages.length < (known?.pages.length ?? Infinity);
  return tried.row === known.row ? tried.height < known.height : tried.row > known.row;
}

function place(page: readonly SheetPiece[], height: number): PlacedPiece[] {
  const air = Math.max(0, Math.min(MOST_AIR, (height - heightOf(page)) / Math.max(1, page.length - 1)));
  let y = 0;
  return page.map((piece, at) => {
    const placed = { y, piece: at === 0 ? withoutRule(piece) : piece };
    y += piece.height + (piece.keepsNext ? 0 : air);
    return placed;
  });
}

/** The edge of the page parts a section from the one before already. */
function withoutRule(piece: SheetPiece): SheetPiece {
  return piece.kind === 'section'
    ? { ...piece, marks: piece.marks.filter(({ draw }) => draw !== 'line') }
    : piece;
}

function heightOf(pieces: readonly SheetPiece[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0);
}
