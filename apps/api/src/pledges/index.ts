import { PledgeChangeEntity } from './pledge-change.entity';
import { PledgeTextEntity } from './pledge-text.entity';
import { PledgeEntity } from './pledge.entity';

export { PledgesModule } from './pledges.module';
export { VolunteerSearch } from './volunteer-search.read-model';
export type { FoundVolunteer } from './volunteer-search.read-model';

export const PLEDGE_ENTITIES = [PledgeTextEntity, PledgeEntity, PledgeChangeEntity];
