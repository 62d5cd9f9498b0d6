import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { from, lastValueFrom } from 'rxjs';
import type { Observable } from 'rxjs';
import { Audit } from '../audit/audit';
import {
  COMPUTES_FIRST,
  HASHES_PASSWORD,
  PUBLIC,
  READS_NAMES,
  RUNS_HOT_TRANSACTION,
} from '../auth/route-marks';
import type { PublicMark } from '../auth/route-marks';
import { UnitOfWork } from '../database/unit-of-work';

const OPENING_THEMSELVES = [HASHES_PASSWORD, COMPUTES_FIRST, RUNS_HOT_TRANSACTION];

/** Opens the transaction of the request, leaves its audit row, commits; only then the answer is written. */
@Injectable()
export class RequestWorkInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const handler = context.getHandler();
    const opensItself = OPENING_THEMSELVES.some((mark) =>
      this.reflector.get<boolean | undefined>(mark, handler),
    );
    if (!request.actor || opensItself) return next.handle();
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const names = this.reflector.get<boolean | undefined>(READS_NAMES, handler) === true;
    const ownRecord = this.reflector.get<PublicMark | undefined>(PUBLIC, handler)?.ownRecord === true;
    const work = (): Promise<unknown> => lastValueFrom(next.handle());
    const audited = (names || !reads) && !ownRecord;
    return from(
      this.unitOfWork.run(request.actor, reads && !names ? 'read' : 'write', () =>
        audited ? this.audit.around(handler.name, subjectOf(request), work) : work(),
      ),
    );
  }
}

/** The last id in the path. */
function subjectOf(request: Request): string | null {
  const ids = Object.values(request.params).filter(
    (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value),
  );
  const last = ids.at(-1);
  return typeof last === 'string' ? last : null;
}
