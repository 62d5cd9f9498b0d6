import { DOCUMENT, inject, Injectable } from '@angular/core';

/** The headers of the empty list; each is one that `guessColumns` knows. */
export const TEMPLATE_HEADERS = [
  'Nama lengkap',
  'L/P',
  'Tahun lahir',
  'Kelas',
  'Kelurahan',
  'Peran',
  'Mewakili',
] as const;

/** With a byte order mark and semicolons, as Excel in Indonesian opens it in columns and with its accents. */
export function templateText(): string {
  return `\uFEFF${TEMPLATE_HEADERS.join(';')}\r\n`;
}

/** Hands out an empty list to be filled in a spreadsheet. */
@Injectable({ providedIn: 'root' })
export class TemplateFile {
  private readonly document = inject(DOCUMENT);

  download(): void {
    const address = URL.createObjectURL(new Blob([templateText()], { type: 'text/csv;charset=utf-8' }));
    const link = this.document.createElement('a');
    link.href = address;
    link.download = 'daftar-peserta.csv';
    link.click();
    URL.revokeObjectURL(address);
  }
}
