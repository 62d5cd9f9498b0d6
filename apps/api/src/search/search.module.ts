import { Module } from '@nestjs/common';
import { ParticipantsModule } from '../participants';
import { PledgesModule } from '../pledges';
import { ProgramsModule } from '../programs';
import { QuestionnairesModule } from '../questionnaires';
import { RegionsModule } from '../regions';
import { StakeholdersModule } from '../stakeholders';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';

/** The search over everything: it keeps nothing, it asks each context through its door. */
@Module({
  imports: [
    ParticipantsModule,
    PledgesModule,
    ProgramsModule,
    QuestionnairesModule,
    RegionsModule,
    StakeholdersModule,
  ],
  controllers: [SearchController],
  providers: [SearchService],
})
export class SearchModule {}
