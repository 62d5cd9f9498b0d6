import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { RegionsModule } from '../regions';
import { BoardsController } from './boards/boards.controller';
import { BoardsReadModel } from './boards/boards.read-model';
import { BoardsService } from './boards/boards.service';
import { HelpChannelsController } from './help-channels/help-channels.controller';
import { StakeholderOrganisationsController } from './organisations/stakeholder-organisations.controller';
import { StakeholderOrganisationsReadModel } from './organisations/stakeholder-organisations.read-model';
import { StakeholderOrganisationsRepository } from './organisations/stakeholder-organisations.repository';
import { StakeholderOrganisationsService } from './organisations/stakeholder-organisations.service';
import { HoldersRepository } from './posts/holders.repository';
import { HoldersService } from './posts/holders.service';
import { PostsController } from './posts/posts.controller';
import { PostsReadModel } from './posts/posts.read-model';
import { PostsRepository } from './posts/posts.repository';
import { PostsService } from './posts/posts.service';
import { Sharing } from './sharing';
import { StakeholderSearch } from './stakeholder-search.read-model';

@Module({
  imports: [IdentityModule, RegionsModule],
  controllers: [
    StakeholderOrganisationsController,
    PostsController,
    BoardsController,
    HelpChannelsController,
  ],
  providers: [
    Sharing,
    StakeholderOrganisationsReadModel,
    StakeholderOrganisationsRepository,
    StakeholderOrganisationsService,
    PostsReadModel,
    PostsRepository,
    PostsService,
    HoldersRepository,
    HoldersService,
    BoardsReadModel,
    BoardsService,
    StakeholderSearch,
  ],
  exports: [StakeholderSearch],
})
export class StakeholdersModule {}
