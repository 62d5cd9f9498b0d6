import { escapeLiteral } from 'pg';
import type { Actor } from '../auth/actor';

/** The first statement of every transaction, ready to be sent together with what comes before and after it. */
export function tenantContext({ organisationId, role, scope, agreements }: Actor): string {
  const context = [organisationId, role, scope.join(','), agreements.join(',')];
  return `select app_set_context(${context.map(escapeLiteral).join(', ')})`;
}
