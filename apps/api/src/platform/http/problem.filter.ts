import { randomBytes } from 'node:crypto';
import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { problemOfDatabaseError } from '../database/pg-errors';
import { Problem, problem } from './problems';
import type { ProblemCode } from './problems';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'wrong-type',
};

/** The one place that turns a failure into an answer: RFC 9457 JSON, no path, no stack, no value. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const known = this.identify(error);
    const body: Record<string, unknown> = {
      type: 'about:blank',
      code: known.code,
      status: known.status,
      title: known.message,
      ...(known.details.errors && { errors: known.details.errors }),
      ...(known.details.current && { current: known.details.current }),
      ...(known.details.reasons && { reasons: known.details.reasons }),
    };
    if (known.code === 'internal') {
      body['reference'] = randomBytes(4).toString('hex');
      this.logger.error(
        `${String(body['reference'])} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const wait = known.details.retryAfterSeconds ?? (known.status === 503 ? 2 : null);
    if (wait !== null) response.setHeader('Retry-After', String(wait));
    response.status(known.status).type('application/problem+json').send(JSON.stringify(body));
  }

  private identify(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof HttpException) return problem(BY_STATUS[error.getStatus()] ?? 'internal');
    if (isBodyParserError(error)) return problem(BY_STATUS[error.status] ?? 'malformed-request');
    const code = problemOfDatabaseError(error);
    return problem(code ?? 'internal');
  }
}

function isBodyParserError(error: unknown): error is { status: number } {
  return error instanceof Error && 'expose' in error && 'status' in error && typeof error.status === 'number';
}
