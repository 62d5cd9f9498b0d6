import { PledgeChangeEntity } from './pledge-change.entity';
import { PledgeTextEntity } from './pledge-text.entity';
import { PledgeEntity } from './pledge.entity';

export { PledgesModule } from './pledges.module';

export const PLEDGE_ENTITIES = [PledgeTextEntity, PledgeEntity, PledgeChangeEntity];
