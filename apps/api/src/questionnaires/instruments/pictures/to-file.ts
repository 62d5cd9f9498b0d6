import { StreamableFile } from '@nestjs/common';
import { STORED_TYPE } from './picture.dto';

/** Shown by a page, or saved: opened by itself it is a download, never a page of ours. */
export function toFile(id: string, bytes: Buffer): StreamableFile {
  return new StreamableFile(bytes, {
    type: STORED_TYPE,
    disposition: `attachment; filename="${id}.webp"`,
    length: bytes.length,
  });
}
