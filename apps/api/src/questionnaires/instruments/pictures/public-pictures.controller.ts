import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../../../platform/auth/route-marks';
import { IdPipe, JoinedEvent } from '../../../platform/http/request-parts';
import { STORED_TYPE } from './picture.dto';
import { BINARY } from './pictures.controller';
import { PicturesService } from './pictures.service';
import { toFile } from './to-file';

@ApiTags('public')
@ApiParam({ name: 'joinCode', description: 'as shown in the hall, in any case' })
@Controller('public/pictures/:joinCode')
export class PublicPicturesController {
  constructor(private readonly pictures: PicturesService) {}

  /** A picture never changes under its id, so a phone asks for it once. */
  @Get(':id')
  @Public('join-code')
  @ApiOkResponse({ content: { [STORED_TYPE]: BINARY } })
  async getPublicPicture(
    @JoinedEvent() eventId: string,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const bytes = await this.pictures.getAtEvent(eventId, id);
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    return toFile(id, bytes);
  }
}
