import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import {
  InstrumentDetail,
  InstrumentList,
  InstrumentQuery,
  ChangeInstrumentBody,
  PutInstrumentBody,
} from './instrument.dto';
import { InstrumentsService } from './instruments.service';
import { VersionDetail } from './version.dto';

@ApiTags('questionnaires')
@Controller('instruments')
export class InstrumentsController {
  constructor(private readonly instruments: InstrumentsService) {}

  @Get()
  @Can('instrument.read')
  @ApiOkResponse({ type: InstrumentList })
  listInstruments(@Query() query: InstrumentQuery): Promise<InstrumentList> {
    return this.instruments.list(query);
  }

  @Get(':id')
  @Can('instrument.read')
  @ApiOkResponse({ type: InstrumentDetail })
  getInstrument(@Param('id', IdPipe) id: string): Promise<InstrumentDetail> {
    return this.instruments.get(id);
  }

  @Get(':id/versions/:versionId')
  @Can('instrument.read')
  @ApiOkResponse({ type: VersionDetail })
  getInstrumentVersion(
    @Param('id', IdPipe) id: string,
    @Param('versionId', IdPipe) versionId: string,
  ): Promise<VersionDetail> {
    return this.instruments.getVersion(id, versionId);
  }

  @Put(':id')
  @Can('instrument.write')
  @ApiOkResponse({ type: InstrumentDetail })
  @ApiCreatedResponse({ type: InstrumentDetail })
  async putInstrument(
    @Param('id', IdPipe) id: string,
    @Body() body: PutInstrumentBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InstrumentDetail> {
    return answerPut(response, await this.instruments.put(id, body));
  }

  @Patch(':id')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('instrument.write')
  @ApiOkResponse({ type: InstrumentDetail })
  changeInstrument(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeInstrumentBody,
  ): Promise<InstrumentDetail> {
    return this.instruments.update(id, version, body);
  }

  @Post(':id/publish')
  @ApiHeader({ name: 'If-Match', required: true })
  @HttpCode(200)
  @Can('instrument.publish')
  @ApiOkResponse({ type: InstrumentDetail })
  publishInstrument(@Param('id', IdPipe) id: string, @IfMatch() version: number): Promise<InstrumentDetail> {
    return this.instruments.publish(id, version);
  }
}
