import { problem } from '../../../platform/http/problems';
import { pictureTools } from '../../../platform/pictures/picture-tools';

export interface ReEncodedPicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

// The best one that is small enough for a phone on 2G is taken.
const ATTEMPTS = [
  { edge: 1200, quality: 80 },
  { edge: 1200, quality: 60 },
  { edge: 1000, quality: 50 },
  { edge: 800, quality: 40 },
  { edge: 600, quality: 30 },
] as const;
const LARGEST_BYTES = 200_000;
/** Decoded: 42 megapixels of a photo. A file of kilobytes can claim ten thousand times its size. */
const MOST_DRAWN_BYTES = 128_000_000;
const LONGEST_SECONDS = 10;

/**
 * A picture drawn anew as WebP: upright, in sRGB, at most 1200 pixels wide and high and 200 kB. Whatever else the
 * file held — where it was taken, by which camera, a second file behind the first — does not come along.
 */
export async function reEncodePicture(file: Buffer): Promise<ReEncodedPicture> {
  if (!isPicture(file)) throw problem('wrong-type');
  const sharp = await pictureTools();
  const head = await reading(sharp(file, { limitInputPixels: false }).metadata());
  const bytesOfPixel = head.channels * (head.depth === 'uchar' ? 1 : 2);
  if (head.width * head.height * bytesOfPixel > MOST_DRAWN_BYTES) throw problem('picture.too-many-pixels');
  for (const { edge, quality } of ATTEMPTS) {
    const { data, info } = await reading(
      sharp(file, { limitInputPixels: MOST_DRAWN_BYTES, failOn: 'error' })
        .autoOrient()
        .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
        .webp({ quality, effort: 4 })
        .timeout({ seconds: LONGEST_SECONDS })
        .toBuffer({ resolveWithObject: true }),
    );
    if (data.length <= LARGEST_BYTES) return { bytes: data, width: info.width, height: info.height };
  }
  throw problem('picture.unreadable');
}

/** By the first bytes, for names and declared types are only claims. */
function isPicture(file: Buffer): boolean {
  const starts = (hex: string, at = 0): boolean =>
    file.subarray(at, at + hex.length / 2).toString('hex') === hex;
  const isWebp = starts('52494646') && starts('57454250', 8);
  return starts('ffd8ff') || starts('89504e470d0a1a0a') || isWebp;
}

/** What sharp says of a broken file may quote it; none of it is passed on. */
async function reading<T>(work: Promise<T>): Promise<T> {
  return work.catch(() => {
    throw problem('picture.unreadable');
  });
}
