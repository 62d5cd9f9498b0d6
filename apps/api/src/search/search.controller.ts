import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can, ReadsNames } from '../platform/auth/route-marks';
import { SearchAnswer, SearchQuery } from './search.dto';
import { SearchService } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly everything: SearchService) {}

  @Get()
  @Can('search.read')
  @ReadsNames()
  @ApiOkResponse({ type: SearchAnswer })
  searchEverything(@Query() { text }: SearchQuery): Promise<SearchAnswer> {
    return this.everything.find(text);
  }
}
