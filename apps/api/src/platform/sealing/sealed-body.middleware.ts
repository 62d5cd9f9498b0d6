import { Injectable } from '@nestjs/common';
import type { NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { problem } from '../http/problems';
import { Seal } from './seal';

/**
 * Opens `{ "sealed": "…" }` before anything looks at the body: from there on it is the body that was sealed, by
 * the same rules and the same hash. The place is the last part of the path, the id of the record.
 */
@Injectable()
export class SealedBodyMiddleware implements NestMiddleware {
  constructor(private readonly seal: Seal) {}

  use(request: Request, _response: Response, next: NextFunction): void {
    const body: unknown = request.body;
    if (isSealed(body)) {
      const place = request.path.slice(request.path.lastIndexOf('/') + 1).toLowerCase();
      const opened = parse(this.seal.open(body.sealed, place));
      if (opened === null) return next(problem('seal.broken'));
      request.body = opened;
    }
    next();
  }
}

function isSealed(body: unknown): body is { sealed: string } {
  if (typeof body !== 'object' || body === null || !('sealed' in body)) return false;
  return typeof body.sealed === 'string' && Object.keys(body).length === 1;
}

function parse(text: string | null): object | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
