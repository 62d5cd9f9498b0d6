import { Controller, Get, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Actor } from '../../platform/auth/actor';
import { Can, ComputesFirst, HandsOutFile } from '../../platform/auth/route-marks';
import { readBody } from '../../platform/http/read-body';
import { ActorOfRequest, IdPipe } from '../../platform/http/request-parts';
import { SPREADSHEET_LIMITS } from '../../platform/spreadsheets/spreadsheet';
import { SPREADSHEET_FILE, SPREADSHEET_TYPES, XLSX_TYPE } from '../../platform/spreadsheets/media-types';
import { XlsFormAnswer } from './xlsform.dto';
import { XlsFormService } from './xlsform.service';

@ApiTags('questionnaires')
@Controller('instruments')
export class XlsFormController {
  constructor(private readonly forms: XlsFormService) {}

  /** Says what instrument a form would become, or everything in it that cannot; stores nothing. */
  @Post('xlsform')
  @Can('instrument.write')
  @ComputesFirst()
  @HttpCode(200)
  @ApiConsumes('application/octet-stream')
  @ApiBody(SPREADSHEET_FILE)
  @ApiOkResponse({ type: XlsFormAnswer })
  async readXlsForm(@ActorOfRequest() actor: Actor, @Req() request: Request): Promise<XlsFormAnswer> {
    return this.forms.read(actor, await readBody(request, SPREADSHEET_TYPES, SPREADSHEET_LIMITS.bytes));
  }

  @Get(':id/versions/:versionId/xlsform')
  @Can('instrument.read')
  @HandsOutFile()
  @ApiOkResponse({ content: { [XLSX_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async getXlsForm(
    @Param('id', IdPipe) id: string,
    @Param('versionId', IdPipe) versionId: string,
  ): Promise<StreamableFile> {
    const { version, file } = await this.forms.write(id, versionId);
    const name = fileNameOf(version.title);
    return new StreamableFile(file, {
      type: XLSX_TYPE,
      disposition: `attachment; filename="${name}-v${version.number}.xlsx"`,
      length: file.length,
    });
  }
}

/** Plain letters alone: a header of HTTP carries no others. */
function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['instrumen'];
  return plain.join('-').slice(0, 60);
}
