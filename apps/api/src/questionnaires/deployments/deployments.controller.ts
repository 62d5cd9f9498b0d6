import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import { DeploymentDetail, DeploymentList, ChangeDeploymentBody, PutDeploymentBody } from './deployment.dto';
import { DeploymentsService } from './deployments.service';

@ApiTags('questionnaires')
@Controller('events/:eventId/deployments')
export class DeploymentsController {
  constructor(private readonly deployments: DeploymentsService) {}

  @Get()
  @Can('deployment.read')
  @ApiOkResponse({ type: DeploymentList })
  listDeployments(@Param('eventId', IdPipe) eventId: string): Promise<DeploymentList> {
    return this.deployments.list(eventId);
  }

  @Put(':id')
  @Can('deployment.manage')
  @ApiOkResponse({ type: DeploymentDetail })
  @ApiCreatedResponse({ type: DeploymentDetail })
  async putDeployment(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutDeploymentBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DeploymentDetail> {
    return answerPut(response, await this.deployments.put(eventId, id, body));
  }

  @Patch(':id')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('deployment.manage')
  @ApiOkResponse({ type: DeploymentDetail })
  changeDeployment(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeDeploymentBody,
  ): Promise<DeploymentDetail> {
    return this.deployments.change(eventId, id, version, body);
  }

  @Post(':id/open')
  @HttpCode(200)
  @Can('deployment.manage')
  @ApiOkResponse({ type: DeploymentDetail })
  openDeployment(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<DeploymentDetail> {
    return this.deployments.open(eventId, id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Can('deployment.manage')
  @ApiOkResponse({ type: DeploymentDetail })
  closeDeployment(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<DeploymentDetail> {
    return this.deployments.close(eventId, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('deployment.manage')
  @ApiNoContentResponse()
  removeDeployment(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.deployments.remove(eventId, id);
  }
}
