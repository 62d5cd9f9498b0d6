/**
 * Writes a brotli copy beside each text file of the built clients, so that the server compresses
 * nothing while it serves.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isMain, repositoryRoot } from './repository.mjs';

const compress = promisify(brotliCompress);
const text = /\.(js|mjs|css|html|svg|json|txt|webmanifest|ico|ttf)$/;
// Below one packet nothing arrives sooner for being smaller.
const tiny = 1024;

/**
 * @param {string} folder
 * @returns {Promise<{ files: number, before: number, after: number }>}
 */
export async function compressFolder(folder) {
  const total = { files: 0, before: 0, after: 0 };
  for (const name of await readdir(folder, { recursive: true })) {
    if (!text.test(name)) continue;
    const file = path.join(folder, name);
    const source = await readFile(file);
    const packed = source.length < tiny ? source : await pack(source);
    if (packed.length >= source.length) {
      await rm(`${file}.br`, { force: true });
      continue;
    }
    await writeFile(`${file}.br`, packed);
    total.files += 1;
    total.before += source.length;
    total.after += packed.length;
  }
  return total;
}

/** @param {Buffer} source */
function pack(source) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
  };
  return compress(source, { params });
}

if (isMain(import.meta.url)) {
  for (const client of ['admin', 'field']) {
    const { files, before, after } = await compressFolder(path.join(repositoryRoot, 'dist/apps', client));
    console.log(`${client}: ${files} files, ${kilobytes(before)} → ${kilobytes(after)}`);
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
