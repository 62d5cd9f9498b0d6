import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Can } from '../../platform/auth/route-marks';
import { AreaCodePipe } from '../../regions';
import { BoardDetail, BoardList } from './board.dto';
import { BoardsService } from './boards.service';

@ApiTags('stakeholders')
@Controller('boards')
export class BoardsController {
  constructor(private readonly boards: BoardsService) {}

  @Get()
  @Can('board.read')
  @ApiOkResponse({ type: BoardList })
  listBoards(): Promise<BoardList> {
    return this.boards.list();
  }

  @Get(':areaCode')
  @Can('board.read')
  @ApiOkResponse({ type: BoardDetail })
  getBoard(@Param('areaCode', AreaCodePipe) areaCode: string): Promise<BoardDetail> {
    return this.boards.get(areaCode);
  }
}
