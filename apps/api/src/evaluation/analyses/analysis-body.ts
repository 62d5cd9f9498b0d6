import { getSchemaPath } from '@nestjs/swagger';
import type { ApiBodyOptions } from '@nestjs/swagger';
import { SPREADSHEET_FILE } from '../../platform/spreadsheets/media-types';

export const ANALYSIS_FILES = { before: SPREADSHEET_FILE.schema, after: SPREADSHEET_FILE.schema };

/** A form of an order and the files it speaks of, as the contract tells it. */
export function analysisBody(order: new () => object): ApiBodyOptions {
  return {
    schema: {
      type: 'object',
      required: ['order'],
      properties: { order: { $ref: getSchemaPath(order) }, ...ANALYSIS_FILES },
    },
  };
}
