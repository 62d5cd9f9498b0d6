import { DOCUMENT } from '@angular/common';
import { HttpClient, HttpErrorResponse, HttpEventType } from '@angular/common/http';
import type { HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, filter, from, lastValueFrom, map, mergeMap, tap, throwError } from 'rxjs';

/** Browsers read the address after the click has returned. */
const KEPT_MS = 10_000;

/** Fetches a file of the API, so that what goes wrong can be said on the page, and hands it to the browser. */
@Injectable({ providedIn: 'root' })
export class FileDownload {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  /** `received` hears how many bytes are here while more are coming. */
  fetch(url: string, received: (bytes: number) => void, params?: HttpParams): Promise<Blob> {
    const options = { responseType: 'blob', observe: 'events', reportProgress: true } as const;
    return lastValueFrom(
      this.http.get(url, { ...options, ...(params && { params }) }).pipe(
        tap((event) => {
          if (event.type === HttpEventType.DownloadProgress) received(event.loaded);
        }),
        map((event) => (event.type === HttpEventType.Response ? event.body : null)),
        filter((body) => body !== null),
        catchError((error: unknown) => from(inWords(error)).pipe(mergeMap((read) => throwError(() => read)))),
      ),
    );
  }

  save(bytes: Blob, file: string): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(bytes);
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  }
}

/** A problem comes as bytes too when bytes were asked for; the screen wants its code. */
export async function inWords(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return error;
  const { headers, status, statusText, url } = error;
  return new HttpErrorResponse({
    error: await error.error.text(),
    headers,
    status,
    statusText,
    ...(url && { url }),
  });
}
