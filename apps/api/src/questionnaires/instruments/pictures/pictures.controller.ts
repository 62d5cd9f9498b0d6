import { Controller, Get, Param, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../../../platform/auth/actor';
import { Can, ComputesFirst } from '../../../platform/auth/route-marks';
import { ActorOfRequest, answerPut, IdPipe } from '../../../platform/http/request-parts';
import { readBody } from '../../../platform/http/read-body';
import { PICTURE_TYPES, PictureDetail, STORED_TYPE } from './picture.dto';
import { PicturesService } from './pictures.service';
import { toFile } from './to-file';

export const BINARY = { schema: { type: 'string', format: 'binary' } } as const;
const LARGEST = 5_000_000;

@ApiTags('questionnaires')
@Controller('pictures')
export class PicturesController {
  constructor(private readonly pictures: PicturesService) {}

  @Put(':id')
  @Can('instrument.write')
  @ComputesFirst()
  @ApiConsumes('image/*')
  @ApiBody({ ...BINARY, description: `${PICTURE_TYPES.join(', ')}; at most 5 MB` })
  @ApiOkResponse({ type: PictureDetail })
  @ApiCreatedResponse({ type: PictureDetail })
  async putPicture(
    @Param('id', IdPipe) id: string,
    @ActorOfRequest() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PictureDetail> {
    const bytes = await readBody(request, PICTURE_TYPES, LARGEST);
    return answerPut(response, await this.pictures.put(actor, id, bytes));
  }

  @Get(':id')
  @Can('instrument.read')
  @ApiOkResponse({ content: { [STORED_TYPE]: BINARY } })
  async getPicture(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return toFile(id, await this.pictures.get(id));
  }
}
