import { breakPages } from './break-pages';
import { layOutBlock } from './lay-out-block';
import type { BlockSpace } from './lay-out-block';
import type { SheetBlock } from './sheet-blocks';
import type { SheetPiece } from './sheet-marks';

export interface SheetSpace extends Omit<BlockSpace, 'limit'> {
  /** Heights of the body of the first page, under the instruction, and of the others. */
  readonly first: number;
  readonly rest: number;
}

/** A piece and how far below the top of the body it stands. */
export interface PlacedPiece {
  readonly y: number;
  readonly piece: SheetPiece;
}

/**
 * A whole questionnaire laid out on pages: what `layOutBlock` draws, where `breakPages` puts it. The same for every
 * sheet of a class, so it is computed once and printed many times.
 */
export function layOutSheet(blocks: readonly SheetBlock[], space: SheetSpace): PlacedPiece[][] {
  const limit = Math.min(space.first, space.rest);
  const pieces = blocks.flatMap((block) => layOutBlock(block, { ...space, limit }));
  return breakPages(pieces, space).map((page) => {
    let y = 0;
    return page.map((piece) => {
      const placed = { y, piece };
      y += piece.height;
      return placed;
    });
  });
}
