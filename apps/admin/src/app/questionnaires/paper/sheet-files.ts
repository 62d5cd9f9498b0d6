import { DOCUMENT } from '@angular/common';
import { HttpClient, HttpErrorResponse, HttpEventType, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { printSheets } from '@ikrar/api-client';
import { catchError, filter, from, lastValueFrom, map, mergeMap, tap, throwError } from 'rxjs';
import type { Locale, Paper, PrintedSides } from '@ikrar/domain';

export interface SheetChoices {
  readonly paper: Paper;
  readonly sides: PrintedSides;
  readonly spares: number;
  readonly from: number;
  readonly language: Locale;
}

/** Fetches printed sheets and hands them to the browser as a file. */
@Injectable({ providedIn: 'root' })
export class SheetFiles {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  /** The PDF; `received` hears how many bytes are here while it is still being made. */
  fetch(
    { eventId, deploymentId }: { readonly eventId: string; readonly deploymentId: string },
    choices: SheetChoices,
    received: (bytes: number) => void,
  ): Promise<Blob> {
    const url = printSheets.PATH.replace('{eventId}', eventId).replace('{deploymentId}', deploymentId);
    const params = new HttpParams({ fromObject: { ...choices } });
    return lastValueFrom(
      this.http.get(url, { params, responseType: 'blob', observe: 'events', reportProgress: true }).pipe(
        tap((event) => {
          if (event.type === HttpEventType.DownloadProgress) received(event.loaded);
        }),
        map((event) => (event.type === HttpEventType.Response ? event.body : null)),
        filter((body) => body !== null),
        catchError((error: unknown) => from(inWords(error)).pipe(mergeMap((read) => throwError(() => read)))),
      ),
    );
  }

  save(pdf: Blob, file: string): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(pdf);
    link.download = file;
    link.click();
    // Browsers read the address after the click has returned.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

/** A problem comes as bytes too when bytes were asked for; the screen wants its code. */
async function inWords(error: unknown): Promise<unknown> {
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
