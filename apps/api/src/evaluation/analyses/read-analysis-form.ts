import type { AnalysisSide } from '@ikrar/domain';
import { ANALYSIS_SIDES } from '@ikrar/domain';
import type { Request } from 'express';
import { problem } from '../../platform/http/problems';
import { readForm } from '../../platform/http/read-form';
import { validationPipe } from '../../platform/http/validation';
import { SPREADSHEET_LIMITS } from '../../platform/spreadsheets/spreadsheet';

const LONGEST_ORDER = 1_000_000;

/** A file each for before and after, or one of them. */
export type AnalysisFiles = Partial<Record<AnalysisSide, Buffer>>;

export interface AnalysisForm<Order> {
  readonly files: AnalysisFiles;
  readonly order: Order;
}

/** Files and the order beside them, read only after the guard let them pass. */
export async function readAnalysisForm<Order>(
  request: Request,
  type: new () => Order,
): Promise<AnalysisForm<Order>> {
  const { files, order } = await readAnalysisTables(request, type);
  if (order === null) throw missing('order');
  return { files, order };
}

/** Files that may come without an order. */
export async function readAnalysisTables<Order>(
  request: Request,
  type: new () => Order,
): Promise<AnalysisForm<Order | null>> {
  const form = await readForm(request, 2 * SPREADSHEET_LIMITS.bytes + LONGEST_ORDER);
  const given = form.get('order');
  const body = given === null ? null : parse(typeof given === 'string' ? given : await given.text());
  const order: unknown =
    given === null ? null : await validationPipe.transform(body, { type: 'body', metatype: type });
  return { files: await filesOf(form), order: order as Order | null };
}

async function filesOf(form: FormData): Promise<AnalysisFiles> {
  const files: AnalysisFiles = {};
  for (const side of ANALYSIS_SIDES) {
    const file = form.get(side);
    if (file === null || typeof file === 'string') continue;
    if (file.size > SPREADSHEET_LIMITS.bytes)
      throw problem('too-large', { errors: [{ field: side, code: 'too-large' }] });
    files[side] = Buffer.from(await file.arrayBuffer());
  }
  if (!files.before && !files.after) throw missing('before');
  return files;
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
