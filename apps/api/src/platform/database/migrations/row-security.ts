/**
 * The statements that put a table of an organisation behind row-level security: one policy a command,
 * each bound to the organisation and to the roles that may do it (ADR 0005). Frozen: landed migrations
 * depend on its output; another shape of policy gets another function.
 */
export interface RowSecurity {
  readonly select: readonly Role[];
  readonly insert?: readonly Role[];
  readonly update?: readonly Role[];
  readonly delete?: readonly Role[];
  /** Further condition on the rows that may be updated, such as `status = 'draft'`. */
  readonly updateWhere?: string;
}

export type Role = 'admin' | 'lead' | 'member' | 'analyst' | 'official' | 'public' | 'system';

/** People who work inside an organisation, and its own jobs. */
export const TEAM: readonly Role[] = ['admin', 'lead', 'member', 'system'];
/** Those who may read what names nobody. */
export const INSIDE: readonly Role[] = [...TEAM, 'analyst'];
export const EVERYONE: readonly Role[] = [...INSIDE, 'official'];

export const OWN_ORGANISATION = `organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid`;
/** What the reader is confined to: an official's area patterns, the public's personal code. */
export const SCOPE = `string_to_array(current_setting('app.scope', true), ',')`;
/** Organisation and agreement together: whoever makes an agreement under a foreign id opens nothing with it. */
export const UNDER_AGREEMENT = `organisation_id || '/' || agreement_id = any (string_to_array(current_setting('app.agreements', true), ','))`;

export function roleIn(roles: readonly Role[]): string {
  return `current_setting('app.role', true) = any (array['${roles.join(`','`)}'])`;
}

export function rowSecurity(table: string, rules: RowSecurity, owner = OWN_ORGANISATION): string[] {
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_select on ${table} for select to ikrar_app using (${owner} and ${roleIn(rules.select)})`,
    `grant select on ${table} to ikrar_app`,
  ];
  if (rules.insert) {
    statements.push(
      `create policy ${table}_insert on ${table} for insert to ikrar_app with check (${owner} and ${roleIn(rules.insert)})`,
      `grant insert on ${table} to ikrar_app`,
    );
  }
  if (rules.update) {
    const where = rules.updateWhere ? ` and ${rules.updateWhere}` : '';
    statements.push(
      `create policy ${table}_update on ${table} for update to ikrar_app ` +
        `using (${owner} and ${roleIn(rules.update)}${where}) with check (${owner} and ${roleIn(rules.update)})`,
      `grant update on ${table} to ikrar_app`,
    );
  }
  if (rules.delete) {
    statements.push(
      `create policy ${table}_delete on ${table} for delete to ikrar_app using (${owner} and ${roleIn(rules.delete)})`,
      `grant delete on ${table} to ikrar_app`,
    );
  }
  return statements;
}
