import type { NestExpressApplication } from '@nestjs/platform-express';
import { Organisations } from '../../apps/api/src/identity';
import { Accounts } from '../../apps/api/src/platform/auth/accounts.repository';
import { systemActor } from '../../apps/api/src/platform/auth/actor';
import { Passwords } from '../../apps/api/src/platform/auth/passwords';
import { newId } from '../../apps/api/src/platform/database/new-id';
import { UnitOfWork } from '../../apps/api/src/platform/database/unit-of-work';
import type { OrganisationKind, Role } from '../../libs/domain/src';

/** Public, for the demo alone; its accounts answer to this machine and are closed in a hall. */
export const DEMO_PASSWORD = 'ikrar-contoh-2026';

export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly areaCode?: string;
}

/** An organisation with its accounts, as the system role of that organisation alone. */
export async function createOrganisation(
  app: NestExpressApplication,
  facts: { name: string; shortName: string; kind: OrganisationKind; areaCode: string | null },
  accounts: readonly DemoAccount[],
): Promise<string> {
  const id = newId();
  const now = new Date();
  const passwordHash = await app.get(Passwords).hash(DEMO_PASSWORD);
  await app.get(UnitOfWork).run(systemActor(id), 'write', async () => {
    await app.get(Organisations).add({ id, ...facts, createdAt: now, updatedAt: now, version: 1 });
    for (const { username, displayName, role, areaCode } of accounts) {
      const userId = newId();
      await app
        .get(Accounts)
        .add(
          { id: userId, displayName, email: null, username, passwordHash, locale: 'id', isDemo: true },
          now,
        );
      await app.get(Accounts).addMembership(
        {
          id: newId(),
          userId,
          organisationId: id,
          organisationName: facts.name,
          organisationKind: facts.kind,
          role,
          areaCode: areaCode ?? null,
        },
        now,
      );
    }
  });
  return id;
}
