import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe } from '../../platform/http/request-parts';
import { AgreementDetail, AgreementList, PutAgreementBody } from './agreement.dto';
import { AgreementsService } from './agreements.service';

@ApiTags('identity')
@Controller('agreements')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  @Get()
  @Can('agreement.read')
  @ApiOkResponse({ type: AgreementList })
  listAgreements(): Promise<AgreementList> {
    return this.agreements.list();
  }

  @Put(':id')
  @Can('agreement.manage')
  @ApiOkResponse({ type: AgreementDetail })
  @ApiCreatedResponse({ type: AgreementDetail })
  async putAgreement(
    @Param('id', IdPipe) id: string,
    @Body() body: PutAgreementBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementDetail> {
    return answerPut(response, await this.agreements.put(id, body));
  }

  @Post(':id/end')
  @Can('agreement.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: AgreementDetail })
  endAgreement(@Param('id', IdPipe) id: string): Promise<AgreementDetail> {
    return this.agreements.end(id);
  }
}
