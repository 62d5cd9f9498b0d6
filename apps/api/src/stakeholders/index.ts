import { StakeholderOrganisationEntity } from './organisations/stakeholder-organisation.entity';
import { PostHolderEntity } from './posts/post-holder.entity';
import { PostEntity } from './posts/post.entity';

export { StakeholderSearch } from './stakeholder-search.read-model';
export type { FoundPost } from './stakeholder-search.read-model';
export { StakeholdersModule } from './stakeholders.module';
export const STAKEHOLDER_ENTITIES = [StakeholderOrganisationEntity, PostEntity, PostHolderEntity];
