import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../platform/auth/route-marks';
import { IdPipe } from '../platform/http/request-parts';
import { EventResults } from './results.dto';
import { ResultsService } from './results.service';

@ApiTags('evaluation')
@Controller('events/:eventId/results')
export class ResultsController {
  constructor(private readonly results: ResultsService) {}

  /** Numbers by code; no name, no single person's answers. */
  @Get()
  @Can('result.read')
  @ApiOkResponse({ type: EventResults })
  getResults(@Param('eventId', IdPipe) eventId: string): Promise<EventResults> {
    return this.results.results(eventId);
  }
}
