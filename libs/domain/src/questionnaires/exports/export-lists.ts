/** A row a person with the waves side by side, or a row an answer. */
export const EXPORT_SHAPES = ['wide', 'long'] as const;
export type ExportShape = (typeof EXPORT_SHAPES)[number];

/** CSV with its code book, a workbook with a sheet for it, or CSV with syntax for SPSS or a script for R. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'spss', 'r'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_STATES = ['waiting', 'running', 'ready', 'failed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];
