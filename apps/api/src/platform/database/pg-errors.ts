import { QueryFailedError } from 'typeorm';
import type { ProblemCode } from '../http/problems';

interface DriverError {
  readonly code?: string;
  readonly message: string;
}

/** Constraint names whose violation has words of its own; the rest speak by their SQLSTATE. */
const BY_CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  responses_participant_fkey: 'participant.unknown-code',
  responses_spare_key: 'entry.spare-taken',
  users_email_key: 'account.identifier-taken',
  users_username_key: 'account.identifier-taken',
  memberships_user_key: 'membership.exists',
  participants_person_key: 'participant.exists',
  participants_code_key: 'id-conflict',
  version_equivalences_versions_key: 'equivalence.exists',
  deployments_phase_key: 'deployment.phase-taken',
  pledges_person_key: 'pledge.exists',
  staff_profiles_user_key: 'staff.user-taken',
};

const BY_STATE: Readonly<Record<string, ProblemCode>> = {
  '23502': 'invalid-input',
  '23503': 'reference-missing',
  '23505': 'id-conflict',
  '23514': 'invalid-input',
  '22001': 'invalid-input',
  '22003': 'invalid-input',
  '22P02': 'invalid-input',
  '42501': 'not-found',
  '40001': 'busy',
  '40P01': 'busy',
  '53100': 'storage-full',
  '53300': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
};

/** The problem a database error stands for, or null when it is a fault of ours. */
export function problemOfDatabaseError(error: unknown): ProblemCode | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!isDriverError(cause)) return null;
  if (cause.code && cause.code in BY_STATE) {
    const constraint = constraintOf(cause.message);
    return (constraint && BY_CONSTRAINT[constraint]) || BY_STATE[cause.code] || null;
  }
  const lost =
    /Connection terminated|QueryRunnerAlreadyReleased|timeout exceeded when trying to connect|Query read timeout/;
  if (lost.test(cause.message) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(cause.code ?? ''))
    return 'unavailable';
  return null;
}

/** The name of the constraint a database error is about. */
export function violatedConstraint(error: unknown): string | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return isDriverError(cause) ? constraintOf(cause.message) : null;
}

/** Whether one row among several can be to blame: its data, a constraint, or a deadlock it ran into. */
export function causedByOneRow(error: unknown): boolean {
  return isDriverError(error) && /^(22|23|40)/.test(error.code ?? '');
}

/** Whether another transaction holds the row or was faster: nothing is wrong, and a later try may succeed. */
export function isOutrun(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return isDriverError(cause) && ['40001', '40P01', '55P03'].includes(cause.code ?? '');
}

/** From the message, for on Citus the error carries no `constraint` and names end in a shard number. */
function constraintOf(message: string): string | null {
  const match = /constraint "([^"]+)"/.exec(message);
  return match?.[1]?.replace(/_\d+$/, '') ?? null;
}

function isDriverError(value: unknown): value is DriverError {
  return value instanceof Error;
}
