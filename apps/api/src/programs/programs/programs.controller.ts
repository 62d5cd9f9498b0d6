import { Body, Controller, Get, Param, Patch, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import { ChangeProgramBody, ProgramDetail, ProgramList, ProgramsQuery, PutProgramBody } from './program.dto';
import { ProgramsService } from './programs.service';

@Controller('programs')
export class ProgramsController {
  constructor(private readonly programs: ProgramsService) {}

  @Get()
  @Can('program.read')
  @ApiOkResponse({ type: ProgramList })
  listPrograms(@Query() query: ProgramsQuery): Promise<ProgramList> {
    return this.programs.list(query);
  }

  @Get(':id')
  @Can('program.read')
  @ApiOkResponse({ type: ProgramDetail })
  getProgram(@Param('id', IdPipe) id: string): Promise<ProgramDetail> {
    return this.programs.get(id);
  }

  @Put(':id')
  @Can('program.write')
  @ApiCreatedResponse({ type: ProgramDetail })
  @ApiOkResponse({ type: ProgramDetail })
  async putProgram(
    @Param('id', IdPipe) id: string,
    @Body() body: PutProgramBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProgramDetail> {
    return answerPut(response, await this.programs.put(id, body));
  }

  @Patch(':id')
  @Can('program.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: ProgramDetail })
  changeProgram(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeProgramBody,
  ): Promise<ProgramDetail> {
    return this.programs.patch(id, version, body);
  }
}
