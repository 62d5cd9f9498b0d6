import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../platform/http/request-parts';
import { AttendanceCounts } from './attendance.dto';
import { AttendanceService } from './attendance.service';
import {
  ImportBody,
  ImportPreviewAnswer,
  ImportResult,
  PreviewBody,
  RemoveParticipantsBody,
} from './import.dto';
import { ImportService } from './import.service';
import {
  ChangeParticipantBody,
  MarkAttendanceBody,
  ParticipantDetail,
  ParticipantList,
  ParticipantQuery,
  PutParticipantBody,
  SlipList,
} from './participant.dto';
import { ParticipantsService } from './participants.service';

@ApiTags('participants')
@Controller('events/:eventId')
export class ParticipantsController {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly imports: ImportService,
    private readonly attendance: AttendanceService,
  ) {}

  @Get('participants')
  @Can('participant.read')
  @ReadsNames()
  @ApiOkResponse({ type: ParticipantList })
  listParticipants(
    @Param('eventId', IdPipe) eventId: string,
    @Query() query: ParticipantQuery,
  ): Promise<ParticipantList> {
    return this.participants.list(eventId, query);
  }

  @Put('participants/:id')
  @Can('participant.write')
  @ApiOkResponse({ type: ParticipantDetail })
  @ApiCreatedResponse({ type: ParticipantDetail })
  async putParticipant(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PutParticipantBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ParticipantDetail> {
    return answerPut(response, await this.participants.put(eventId, id, body));
  }

  @Patch('participants/:id')
  @ApiHeader({ name: 'If-Match', required: true })
  @Can('participant.write')
  @ApiOkResponse({ type: ParticipantDetail })
  changeParticipant(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeParticipantBody,
  ): Promise<ParticipantDetail> {
    return this.participants.change(eventId, id, version, body);
  }

  @Delete('participants/:id')
  @Can('participant.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeParticipant(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.participants.remove(eventId, [id]);
  }

  /** Takes an import back as a whole. */
  @Post('participants/remove')
  @Can('participant.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  removeParticipants(
    @Param('eventId', IdPipe) eventId: string,
    @Body() body: RemoveParticipantsBody,
  ): Promise<void> {
    return this.participants.remove(eventId, body.ids);
  }

  /** Says what an import would do; writes nothing. */
  @Post('participants/preview')
  @Can('participant.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ImportPreviewAnswer })
  previewParticipantImport(
    @Param('eventId', IdPipe) eventId: string,
    @Body() body: PreviewBody,
  ): Promise<ImportPreviewAnswer> {
    return this.imports.preview(eventId, body.rows);
  }

  @Post('participants/import')
  @Can('participant.write')
  @ApiCreatedResponse({ type: ImportResult })
  importParticipants(
    @Param('eventId', IdPipe) eventId: string,
    @Body() body: ImportBody,
  ): Promise<ImportResult> {
    return this.imports.apply(eventId, body);
  }

  @Put('participants/:id/attendance')
  @Can('attendance.mark')
  @ApiOkResponse({ type: ParticipantDetail })
  markAttendance(
    @Param('eventId', IdPipe) eventId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: MarkAttendanceBody,
  ): Promise<ParticipantDetail> {
    return this.participants.mark(eventId, id, body.present);
  }

  @Get('attendance-counts')
  @Can('event.read')
  @ApiOkResponse({ type: AttendanceCounts })
  getAttendanceCounts(@Param('eventId', IdPipe) eventId: string): Promise<AttendanceCounts> {
    return this.attendance.counts(eventId);
  }

  @Get('slips')
  @Can('participant.read')
  @ReadsNames()
  @ApiOkResponse({ type: SlipList })
  listSlips(@Param('eventId', IdPipe) eventId: string): Promise<SlipList> {
    return this.participants.slips(eventId);
  }
}
