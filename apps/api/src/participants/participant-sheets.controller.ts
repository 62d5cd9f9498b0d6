import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Actor } from '../platform/auth/actor';
import { Can, ComputesFirst } from '../platform/auth/route-marks';
import { readBody } from '../platform/http/read-body';
import { ActorOfRequest, IdPipe } from '../platform/http/request-parts';
import { SPREADSHEET_FILE, SPREADSHEET_TYPES } from '../platform/spreadsheets/media-types';
import { SPREADSHEET_LIMITS } from '../platform/spreadsheets/spreadsheet';
import { ParticipantSheetsAnswer } from './participant-sheets.dto';
import { ParticipantSheetsService } from './participant-sheets.service';

@ApiTags('participants')
@Controller('events/:eventId/participants')
export class ParticipantSheetsController {
  constructor(private readonly sheets: ParticipantSheetsService) {}

  /** The lists in a workbook, for the preview; stores nothing. */
  @Post('sheets')
  @Can('participant.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('application/octet-stream')
  @ApiBody(SPREADSHEET_FILE)
  @ApiOkResponse({ type: ParticipantSheetsAnswer })
  async readParticipantSheets(
    @Param('eventId', IdPipe) eventId: string,
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
  ): Promise<ParticipantSheetsAnswer> {
    const file = await readBody(request, SPREADSHEET_TYPES, SPREADSHEET_LIMITS.bytes);
    return this.sheets.read(actor, eventId, file);
  }
}
