import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../../../platform/auth/route-marks';
import { LibraryInstrumentDetail, LibraryInstrumentList } from './library-instrument.dto';
import { Library } from './library';

@ApiTags('questionnaires')
@Controller('library-instruments')
export class LibraryInstrumentsController {
  constructor(private readonly sharedLibrary: Library) {}

  @Get()
  @Can('instrument.read')
  @ApiOkResponse({ type: LibraryInstrumentList })
  listLibraryInstruments(): LibraryInstrumentList {
    return this.sharedLibrary.list();
  }

  @Get(':code')
  @Can('instrument.read')
  @ApiOkResponse({ type: LibraryInstrumentDetail })
  getLibraryInstrument(@Param('code') code: string): LibraryInstrumentDetail {
    return this.sharedLibrary.get(code);
  }
}
