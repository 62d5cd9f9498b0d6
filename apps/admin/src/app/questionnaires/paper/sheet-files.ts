import { HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { printSheets } from '@ikrar/api-client';
import type { Locale, Paper, PrintedSides } from '@ikrar/domain';
import { FileDownload } from '../../platform/file-download';

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
  private readonly files = inject(FileDownload);

  /** The PDF; `received` hears how many bytes are here while it is still being made. */
  fetch(
    { eventId, deploymentId }: { readonly eventId: string; readonly deploymentId: string },
    choices: SheetChoices,
    received: (bytes: number) => void,
  ): Promise<Blob> {
    const url = printSheets.PATH.replace('{eventId}', eventId).replace('{deploymentId}', deploymentId);
    return this.files.fetch(url, received, new HttpParams({ fromObject: { ...choices } }));
  }

  save(pdf: Blob, file: string): void {
    this.files.save(pdf, file);
  }
}
