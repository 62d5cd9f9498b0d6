import type { HttpResponse } from '@angular/common/http';
import { inWords } from '../../platform/file-download';

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Blob;
}

/** A file that the server made, under the name it gave it. */
export async function analysisFile(asked: Promise<HttpResponse<Blob>>): Promise<DownloadedFile> {
  try {
    const { body, headers } = await asked;
    const name = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'ikrar';
    return { name, bytes: body ?? new Blob() };
  } catch (error) {
    throw await inWords(error);
  }
}
