import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Language } from './language';

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly line?: number;
  /** Where it stands in a spreadsheet that was sent. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** What the API answers when it cannot do a thing (RFC 9457), or what we say when it did not answer. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  /** Why a transition is refused, as codes. */
  readonly reasons: readonly string[];
  /** The newer record, with `stale`. */
  readonly current: unknown;
  /** What to tell whoever looks after the server. */
  readonly reference: string | null;
  readonly retryAfterSeconds: number | null;
}

/** Reads any thrown value as a problem; a bug of our own is thrown on, not dressed up as an answer. */
export function problemOf(error: unknown): Problem {
  const response = responseOf(error);
  if (response === null) throw error;
  const body: Record<string, unknown> = isRecord(response.error) ? response.error : parse(response.error);
  return {
    code: typeof body['code'] === 'string' ? body['code'] : codeOfStatus(response.status),
    status: response.status,
    errors: Array.isArray(body['errors']) ? body['errors'].filter(isFieldProblem) : [],
    reasons: Array.isArray(body['reasons']) ? body['reasons'].filter((one) => typeof one === 'string') : [],
    current: body['current'] ?? null,
    reference: typeof body['reference'] === 'string' ? body['reference'] : null,
    retryAfterSeconds: Number(response.headers.get('Retry-After')) || null,
  };
}

/** Problems in the words of the screen. */
@Injectable({ providedIn: 'root' })
export class ProblemTexts {
  private readonly language = inject(Language);

  /** One sentence: what happened, what is safe, what to do. */
  of(error: unknown): string {
    const problem = problemOf(error);
    const params = { reference: problem.reference ?? '–', seconds: problem.retryAfterSeconds ?? 30 };
    return this.language.firstOf([`problems.${problem.code}`, 'problems.unknown'], params);
  }
}

function responseOf(error: unknown): HttpErrorResponse | null {
  if (error instanceof HttpErrorResponse) return error;
  return error instanceof Error && error.cause !== undefined ? responseOf(error.cause) : null;
}

function codeOfStatus(status: number): string {
  if (status === 0) return 'network';
  if (status === 404) return 'not-found';
  return status >= 502 && status <= 504 ? 'unavailable' : 'internal';
}

function parse(text: unknown): Record<string, unknown> {
  if (typeof text !== 'string') return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Event);
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['code'] === 'string';
}
