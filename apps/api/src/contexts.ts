import { Agreement, IdentityModule, Invitation, Organisation } from './identity';
import { AreaAliasEntity, AreaEntity, AreaTagEntity, RegionsModule } from './regions';

/** The bounded contexts, and the tables they own. A new context is one line in each list. */
export const CONTEXTS: (new () => object)[] = [IdentityModule, RegionsModule];

export const ENTITIES: (new () => object)[] = [
  Organisation,
  Invitation,
  Agreement,
  AreaEntity,
  AreaAliasEntity,
  AreaTagEntity,
];
