import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import type { Role } from '@ikrar/domain';
import { createApp } from '../src/create-app';
import { systemActor } from '../src/platform/auth/actor';
import { newToken } from '../src/platform/auth/tokens';
import type { Configuration } from '../src/platform/config';
import { newId } from '../src/platform/database/new-id';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { Persona } from './persona';
import { workerDatabaseUrl } from './worker-database';

export interface Organisation {
  readonly id: string;
  readonly asAdmin: Persona;
  readonly asLead: Persona;
  readonly asMember: Persona;
  readonly asAnalyst: Persona;
  readonly asOfficial: Persona;
}

/**
 * Two universities and a kecamatan office of their own: each test builds one, nothing is rolled back.
 * `as…` on the world itself are the people of the first university; `asOfficial` is the office's.
 */
export interface World {
  readonly app: NestExpressApplication;
  readonly origin: string;
  readonly university: Organisation;
  readonly other: Organisation;
  readonly office: Organisation;
  readonly asAdmin: Persona;
  readonly asLead: Persona;
  readonly asMember: Persona;
  readonly asAnalyst: Persona;
  readonly asOfficial: Persona;
  readonly asOther: Persona;
  readonly asNobody: Persona;
  /** Runs SQL as the app's database role with the context given, the guards out of the way. */
  sql<Row>(
    context: { organisationId: string; role: string; scope?: string; agreements?: string } | null,
    text: string,
    values?: unknown[],
  ): Promise<Row[]>;
  close(): Promise<void>;
}

export const DISTRICT = '21.71.01';
/** Built with the rest of the server before the specs run. */
export const SPREADSHEET_CHILD = process.env['IKRAR_TEST_SPREADSHEET_CHILD'] ?? '';

export async function aWorld(): Promise<World> {
  const { app, origin } = await startApp();
  const university = await anOrganisation(app, origin, 'university', null);
  const other = await anOrganisation(app, origin, 'university', null);
  const office = await anOrganisation(app, origin, 'government_office', DISTRICT);
  return {
    app,
    origin,
    university,
    other,
    office,
    asAdmin: university.asAdmin,
    asLead: university.asLead,
    asMember: university.asMember,
    asAnalyst: university.asAnalyst,
    asOfficial: office.asOfficial,
    asOther: other.asLead,
    asNobody: new Persona(origin, null),
    sql: (context, text, values) => runSql(app, context, text, values),
    close: () => app.close(),
  };
}

/** What a process of the tests is started with: another one on the same database takes the same. */
export async function testConfiguration(): Promise<Configuration> {
  return {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: await workerDatabaseUrl(),
    poolSize: 5,
    fieldKey: randomBytes(32),
    tls: null,
    secure: false,
    demoSignIn: true,
    spreadsheetChild: SPREADSHEET_CHILD,
  };
}

async function startApp(): Promise<{ app: NestExpressApplication; origin: string }> {
  const app = await createApp(await testConfiguration(), null);
  await app.listen(0, '127.0.0.1');
  return { app, origin: await app.getUrl() };
}

export async function anOrganisation(
  app: NestExpressApplication,
  origin: string,
  kind: 'university' | 'gender_centre' | 'government_office',
  areaCode: string | null,
): Promise<Organisation> {
  const id = newId();
  const name = `Organisasi ${id.slice(-6)}`;
  const now = new Date();
  await app.get(UnitOfWork).run(systemActor(id), 'write', async () => {
    const { manager } = app.get(UnitOfWork);
    await manager.query(
      `insert into organisations (id, name, short_name, kind, area_code, created_at, updated_at, version) values ($1, $2, $2, $3, $4, $5, $5, 1)`,
      [id, name, kind, areaCode, now],
    );
    if (kind === 'government_office') {
      await manager.query('insert into office_directory (office_id, name, area_code) values ($1, $2, $3)', [
        id,
        name,
        areaCode,
      ]);
    }
  });
  const persona = (role: Role): Promise<Persona> =>
    aMember(app, origin, { id, name, kind }, role, role === 'official' ? (areaCode ?? DISTRICT) : null);
  return {
    id,
    asAdmin: await persona('admin'),
    asLead: await persona('lead'),
    asMember: await persona('member'),
    asAnalyst: await persona('analyst'),
    asOfficial: await persona('official'),
  };
}

async function aMember(
  app: NestExpressApplication,
  origin: string,
  organisation: { id: string; name: string; kind: string },
  role: Role,
  areaCode: string | null,
): Promise<Persona> {
  const dataSource = app.get(DataSource);
  const [userId, membershipId, now] = [newId(), newId(), new Date()];
  const { token, hash } = newToken();
  await dataSource.query(
    `insert into users (id, display_name, username, password_hash, locale, is_demo, created_at, updated_at, version)
     values ($1, $2, $3, 'none', 'id', false, $4, $4, 1)`,
    [userId, `${role} ${userId.slice(-6)}`, `${role}-${userId}`, now],
  );
  await dataSource.query(
    `insert into memberships (id, user_id, organisation_id, organisation_name, organisation_kind, role, area_code, created_at, updated_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 1)`,
    [membershipId, userId, organisation.id, organisation.name, organisation.kind, role, areaCode, now],
  );
  await dataSource.query(
    `insert into sessions (token_hash, user_id, membership_id, kind, created_at, seen_at, expires_at) values ($1, $2, $3, 'desk', $4, $4, $5)`,
    [hash, userId, membershipId, now, new Date(now.getTime() + 3_600_000)],
  );
  return new Persona(origin, `ikrar=${token}`, userId);
}

async function runSql<Row>(
  app: NestExpressApplication,
  context: { organisationId: string; role: string; scope?: string; agreements?: string } | null,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const runner = app.get(DataSource).createQueryRunner();
  try {
    await runner.query('start transaction');
    if (context) {
      await runner.query('select app_set_context($1, $2, $3, $4)', [
        context.organisationId,
        context.role,
        context.scope ?? '',
        context.agreements ?? '',
      ]);
    }
    const rows: Row[] = await runner.query(text, values);
    await runner.query('commit');
    return rows;
  } catch (error) {
    await runner.query('rollback');
    throw error;
  } finally {
    await runner.release();
  }
}
