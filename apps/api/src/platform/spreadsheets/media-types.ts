import { SPREADSHEET_LIMITS } from './spreadsheet';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What browsers and other programs call the files that are read here. */
export const SPREADSHEET_TYPES = [
  XLSX_TYPE,
  'application/octet-stream',
  'application/vnd.ms-excel',
  'text/csv',
] as const;

/** The body of a route that takes a spreadsheet, for the OpenAPI document. */
export const SPREADSHEET_FILE = {
  description: `XLSX or CSV; at most ${SPREADSHEET_LIMITS.bytes / 1_000_000} MB`,
  schema: { type: 'string', format: 'binary' },
};
