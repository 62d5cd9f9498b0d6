import { Body, Controller, Delete, Get, Param, Patch, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Can, ReadsNames } from '../../platform/auth/route-marks';
import { answerPut, IdPipe, IfMatch } from '../../platform/http/request-parts';
import { HolderDetail, ChangeHolderBody, PutHolderBody } from './holder.dto';
import { HoldersService } from './holders.service';
import { ChangePostBody, PostDetail, PostList, PostsQuery, PutPostBody, SharePostBody } from './post.dto';
import { PostsService } from './posts.service';

@ApiTags('stakeholders')
@Controller('posts')
export class PostsController {
  constructor(
    private readonly posts: PostsService,
    private readonly holders: HoldersService,
  ) {}

  @Get()
  @Can('stakeholder.read')
  @ReadsNames()
  @ApiOkResponse({ type: PostList })
  listPosts(@Query() query: PostsQuery): Promise<PostList> {
    return this.posts.list(query);
  }

  @Get(':id')
  @Can('stakeholder.read')
  @ReadsNames()
  @ApiOkResponse({ type: PostDetail })
  getPost(@Param('id', IdPipe) id: string): Promise<PostDetail> {
    return this.posts.get(id);
  }

  @Put(':id')
  @Can('stakeholder.write')
  @ApiOkResponse({ type: PostDetail })
  @ApiCreatedResponse({ type: PostDetail })
  async putPost(
    @Param('id', IdPipe) id: string,
    @Body() body: PutPostBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostDetail> {
    return answerPut(response, await this.posts.put(id, body));
  }

  @Patch(':id')
  @Can('stakeholder.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: PostDetail })
  changePost(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangePostBody,
  ): Promise<PostDetail> {
    return this.posts.patch(id, version, body);
  }

  @Put(':id/share')
  @Can('stakeholder.share')
  @ApiOkResponse({ type: PostDetail })
  sharePost(
    @Param('id', IdPipe) id: string,
    @Body() { agreementId, withHolder }: SharePostBody,
  ): Promise<PostDetail> {
    return this.posts.share(id, agreementId, withHolder);
  }

  @Delete(':id/share')
  @Can('stakeholder.share')
  @ApiOkResponse({ type: PostDetail })
  unsharePost(@Param('id', IdPipe) id: string): Promise<PostDetail> {
    return this.posts.unshare(id);
  }

  @Put(':id/holders/:holderId')
  @Can('stakeholder.write')
  @ApiOkResponse({ type: HolderDetail })
  @ApiCreatedResponse({ type: HolderDetail })
  async putHolder(
    @Param('id', IdPipe) id: string,
    @Param('holderId', IdPipe) holderId: string,
    @Body() body: PutHolderBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HolderDetail> {
    return answerPut(response, await this.holders.put(id, holderId, body));
  }

  @Patch(':id/holders/:holderId')
  @Can('stakeholder.write')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: HolderDetail })
  changeHolder(
    @Param('id', IdPipe) id: string,
    @Param('holderId', IdPipe) holderId: string,
    @IfMatch() version: number,
    @Body() body: ChangeHolderBody,
  ): Promise<HolderDetail> {
    return this.holders.patch(id, holderId, version, body);
  }
}
