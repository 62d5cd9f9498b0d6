import type { Request } from 'express';
import { problem } from '../../platform/http/problems';
import { readForm } from '../../platform/http/read-form';
import { validationPipe } from '../../platform/http/validation';
import { SPREADSHEET_LIMITS } from '../../platform/spreadsheets/spreadsheet';
import { ResponseImportOrder } from './response-import.dto';

const LONGEST_ORDER = 1_000_000;

export interface ImportForm {
  readonly order: ResponseImportOrder;
  readonly file: Buffer;
}

/** A file and the order beside it: too long for a body of JSON, and read only after the guard let it pass. */
export async function readImportForm(request: Request): Promise<ImportForm> {
  const form = await readForm(request, SPREADSHEET_LIMITS.bytes + LONGEST_ORDER);
  const [file, order] = [form.get('file'), form.get('order')];
  if (file === null || typeof file === 'string') throw missing('file');
  if (order === null) throw missing('order');
  if (file.size > SPREADSHEET_LIMITS.bytes) throw problem('too-large');
  const given = parse(typeof order === 'string' ? order : await order.text());
  const read: unknown = await validationPipe.transform(given, {
    type: 'body',
    metatype: ResponseImportOrder,
  });
  return { order: read as ResponseImportOrder, file: Buffer.from(await file.arrayBuffer()) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw problem('malformed-request');
    throw error;
  }
}

function missing(field: string): Error {
  return problem('invalid-input', { errors: [{ field, code: 'required' }] });
}
