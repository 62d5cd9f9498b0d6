import { Body, Controller, Get, Param, Patch, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import {
  InstitutionDetail,
  InstitutionList,
  InstitutionsQuery,
  ChangeInstitutionBody,
  PutInstitutionBody,
} from './institution.dto';
import { InstitutionsService } from './institutions.service';

@Controller('institutions')
export class InstitutionsController {
  constructor(private readonly institutions: InstitutionsService) {}

  @Get()
  @Can('institution.read')
  @ApiOkResponse({ type: InstitutionList })
  listInstitutions(@Query() query: InstitutionsQuery): Promise<InstitutionList> {
    return this.institutions.list(query);
  }

  @Get(':id')
  @Can('institution.read')
  @ReadsNames()
  @ApiOkResponse({ type: InstitutionDetail })
  getInstitution(@Param('id', IdPipe) id: string): Promise<InstitutionDetail> {
    return this.institutions.get(id);
  }

  @Put(':id')
  @Can('institution.write')
  @ApiCreatedResponse({ type: InstitutionDetail })
  @ApiOkResponse({ type: InstitutionDetail })
  async putInstitution(
    @Param('id', IdPipe) id: string,
    @Body() body: PutInstitutionBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InstitutionDetail> {
    return answerPut(response, await this.institutions.put(id, body));
  }

  @Patch(':id')
  @Can('institution.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: InstitutionDetail })
  changeInstitution(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeInstitutionBody,
  ): Promise<InstitutionDetail> {
    return this.institutions.patch(id, version, body);
  }
}
