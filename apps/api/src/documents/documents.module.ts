import { Module } from '@nestjs/common';
import { ProgramsModule } from '../programs';
import { SheetsController } from './sheets/sheets.controller';
import { SheetsReadModel } from './sheets/sheets.read-model';
import { SheetsService } from './sheets/sheets.service';

/** Everything that is printed or handed out: read from all contexts, written to none. */
@Module({
  imports: [ProgramsModule],
  controllers: [SheetsController],
  providers: [SheetsService, SheetsReadModel],
})
export class DocumentsModule {}
