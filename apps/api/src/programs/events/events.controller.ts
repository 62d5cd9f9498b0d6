import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import { EventAgenda } from './event-agenda.service';
import { EventDetail, EventList } from './event-answers.dto';
import {
  EventsQuery,
  MoveEventBody,
  ChangeEventBody,
  PutEventBody,
  ReplaceAgendaBody,
  ReplaceTopicsBody,
} from './event.dto';
import { EventsService } from './events.service';

@Controller('events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly agenda: EventAgenda,
  ) {}

  @Get()
  @Can('event.read')
  @ApiOkResponse({ type: EventList })
  listEvents(@Query() query: EventsQuery): Promise<EventList> {
    return this.events.list(query);
  }

  @Get(':id')
  @Can('event.read')
  @ApiOkResponse({ type: EventDetail })
  getEvent(@Param('id', IdPipe) id: string): Promise<EventDetail> {
    return this.events.get(id);
  }

  @Put(':id')
  @Can('event.write')
  @ApiCreatedResponse({ type: EventDetail })
  @ApiOkResponse({ type: EventDetail })
  async putEvent(
    @Param('id', IdPipe) id: string,
    @Body() body: PutEventBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EventDetail> {
    return answerPut(response, await this.events.put(id, body));
  }

  @Patch(':id')
  @Can('event.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: EventDetail })
  changeEvent(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeEventBody,
  ): Promise<EventDetail> {
    return this.events.patch(id, version, body);
  }

  @Post(':id/state')
  @Can('event.move')
  @HttpCode(200)
  @ApiOkResponse({ type: EventDetail })
  moveEvent(@Param('id', IdPipe) id: string, @Body() body: MoveEventBody): Promise<EventDetail> {
    return this.events.move(id, body);
  }

  @Put(':id/agenda')
  @Can('event.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: EventDetail })
  replaceAgenda(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ReplaceAgendaBody,
  ): Promise<EventDetail> {
    return this.agenda.replaceAgenda(id, version, body.items);
  }

  @Put(':id/topics')
  @Can('event.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: EventDetail })
  replaceTopics(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ReplaceTopicsBody,
  ): Promise<EventDetail> {
    return this.agenda.replaceTopics(id, version, body.items);
  }
}
