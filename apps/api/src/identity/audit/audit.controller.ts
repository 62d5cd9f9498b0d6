import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { AuditEntryList, AuditQuery } from './audit.dto';
import { AuditReadModel } from './audit.read-model';

@ApiTags('identity')
@Controller('audit')
export class AuditController {
  constructor(private readonly trail: AuditReadModel) {}

  @Get()
  @Can('audit.read')
  @ReadsNames()
  @ApiOkResponse({ type: AuditEntryList })
  async listAuditEntries(@Query() query: AuditQuery): Promise<AuditEntryList> {
    const limit = query.limit ?? PAGE_SIZE;
    const rows = await this.trail.page(query.kind ?? null, limit, decodeCursor(query.cursor, 2));
    return page(
      rows,
      limit,
      (row) => [row.recordedKey, row.id],
      ({ recordedKey: _, recordedAt, ...row }) => ({ ...row, recordedAt: recordedAt.toISOString() }),
    );
  }
}
