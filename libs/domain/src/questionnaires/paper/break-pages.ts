import type { SheetPiece } from './sheet-marks';

type Broken = Pick<SheetPiece, 'height' | 'keepsNext'>;

/**
 * Which pieces stand on which page, in their order.
 *
 * Definition: a page takes as many whole pieces as fit; one that keeps its next goes with it to the next page, so
 * that no title stands alone at the end. Edge cases: pieces that together are higher than a page are parted all the
 * same, a single one that is higher has a page of its own, no pieces: one empty page.
 */
export function breakPages<Piece extends Broken>(
  pieces: readonly Piece[],
  { first, rest }: { readonly first: number; readonly rest: number },
): Piece[][] {
  const pages: Piece[][] = [[]];
  let free = first;
  pieces.forEach((piece, at) => {
    const page = pages.at(-1) ?? [];
    const together = heightOfChain(pieces.slice(at));
    const wanted = together <= rest ? together : piece.height;
    const follows = pieces[at - 1]?.keepsNext === true && page.length > 0 && piece.height <= free;
    if (page.length > 0 && wanted > free && !follows) {
      pages.push([piece]);
      free = rest;
    } else {
      page.push(piece);
    }
    free -= piece.height;
  });
  return pages;
}

/** The first piece with all that it keeps beside it. */
function heightOfChain(pieces: readonly Broken[]): number {
  const end = pieces.findIndex(({ keepsNext }) => !keepsNext);
  return pieces.slice(0, end < 0 ? pieces.length : end + 1).reduce((sum, { height }) => sum + height, 0);
}
