import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@ikrar/domain';

export const CAN = 'ikrar:can';
export const PUBLIC = 'ikrar:public';
export const READS_NAMES = 'ikrar:reads-names';
export const HASHES_PASSWORD = 'ikrar:hashes-password';
export const COMPUTES_FIRST = 'ikrar:computes-first';
export const RUNS_HOT_TRANSACTION = 'ikrar:runs-hot-transaction';

/**
 * Where a route without sign-in finds its organisation: behind the join code of an event, behind the
 * token of an invitation, or nowhere (then it has no transaction).
 */
export type PublicContext = 'none' | 'join-code' | 'invitation';

export interface PublicMark {
  readonly context: PublicContext;
  /** The record that is written is its own proof; no audit row. */
  readonly ownRecord: boolean;
}

/** The permission a role must hold to use this route (`libs/domain/access`). */
export function Can(permission: Permission): MethodDecorator {
  return applyDecorators(SetMetadata(CAN, permission), ApiExtension('x-permission', permission));
}

/** No sign-in needed. */
export function Public(
  context: PublicContext = 'none',
  options: { ownRecord?: boolean } = {},
): MethodDecorator {
  const mark: PublicMark = { context, ownRecord: options.ownRecord ?? false };
  return applyDecorators(SetMetadata(PUBLIC, mark), ApiExtension('x-public', mark));
}

/** This GET shows names: its transaction may write the one audit row, and nothing else. */
export function ReadsNames(): MethodDecorator {
  return applyDecorators(SetMetadata(READS_NAMES, true), ApiExtension('x-reads-names', true));
}

/** This GET hands a file out that leaves the house: like reading names, it leaves a row. */
export function HandsOutFile(): MethodDecorator {
  return applyDecorators(SetMetadata(READS_NAMES, true), ApiExtension('x-hands-out-file', true));
}

/** A password is hashed outside any transaction, so this route opens its unit of work itself. */
export function HashesPassword(): MethodDecorator {
  return SetMetadata(HASHES_PASSWORD, true);
}

/** It reads a file and works on it before it needs the database, so this route opens its unit of work itself. */
export function ComputesFirst(): MethodDecorator {
  return SetMetadata(COMPUTES_FIRST, true);
}

/** Its transaction is a `HotTransaction`, so the platform opens none around it. */
export function RunsHotTransaction(): MethodDecorator {
  return SetMetadata(RUNS_HOT_TRANSACTION, true);
}
