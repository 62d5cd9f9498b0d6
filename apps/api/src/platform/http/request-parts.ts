import { createParamDecorator, Injectable } from '@nestjs/common';
import type { ExecutionContext, PipeTransform } from '@nestjs/common';
import type { Request, Response } from 'express';
import { canonical } from './canonical';
import type { Actor } from '../auth/actor';
import { problem } from './problems';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id in the path. What is no id cannot exist: the answer is the one for an unknown id. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw problem('not-found');
    return value.toLowerCase();
  }
}

/** The version the client has read, from `If-Match: "3"`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = versionOf(context);
  if (version === null) throw problem('version-missing');
  return version;
});

/** The same where a record may not be there yet: null without the header. */
export const IfMatchOrNone = createParamDecorator((_: unknown, context: ExecutionContext): number | null =>
  versionOf(context),
);

function versionOf(context: ExecutionContext): number | null {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '');
  return match ? Number(match[1]) : null;
}

/** Who acts, for routes that open their transactions themselves. */
export const ActorOfRequest = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<Request>();
  if (!actor) throw problem('not-found');
  return actor;
});

/** The event behind the join code of a public route, as the guard found it. */
export const JoinedEvent = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { eventId } = context.switchToHttp().getRequest<Request>();
  if (!eventId) throw problem('not-found');
  return eventId;
});

/** What a PUT did: 201 for a new record, 200 for one that was there already. */
export interface PutOutcome<T> {
  readonly created: boolean;
  readonly record: T;
}

export function answerPut<T>(response: Response, outcome: PutOutcome<T>): T {
  response.status(outcome.created ? 201 : 200);
  return outcome.record;
}

/** True when the stored record says the same as the body that was sent again under its id. */
export function confirms(record: Readonly<Record<string, unknown>>, body: object): boolean {
  return Object.entries(body).every(
    ([key, value]) => value === undefined || canonical(record[key]) === canonical(value),
  );
}
