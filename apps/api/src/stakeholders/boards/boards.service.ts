import { Injectable } from '@nestjs/common';
import { coverage, MINIMUM_SET } from '@ikrar/domain';
import { inScope } from '../../platform/auth/in-scope';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { AreasReadModel } from '../../regions';
import type { BoardDetail, BoardList } from './board.dto';
import { BoardsReadModel } from './boards.read-model';

const VILLAGES = { level: 'village', tag: null } as const;
/** More than any kecamatan has. */
const MOST_VILLAGES = 500;

@Injectable()
export class BoardsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: AreasReadModel,
    private readonly readModel: BoardsReadModel,
  ) {}

  async list(): Promise<BoardList> {
    return { items: await this.readModel.districts() };
  }

  async get(areaCode: string): Promise<BoardDetail> {
    const area = await this.areas.byCode(areaCode);
    if (area?.level !== 'district' || !inScope(this.unitOfWork.actor, areaCode)) throw problem('not-found');
    const villages = await this.areas.list({ ...VILLAGES, under: areaCode }, null, MOST_VILLAGES);
    const posts = await this.readModel.posts(areaCode);
    const required = new Set<string>(MINIMUM_SET.flatMap(({ anyOf }) => anyOf));
    const { rows, percent } = coverage(
      posts,
      villages.map(({ code }) => code),
      MINIMUM_SET,
    );
    return {
      areaCode,
      areaName: area.name,
      requirements: MINIMUM_SET.map(({ code }) => code),
      rows: rows.map((row, index) => ({
        ...row,
        areaName: villages[index]?.name ?? '',
        areaType: villages[index]?.type ?? area.type,
        otherPosts: posts.filter(
          (post) => post.areaCode === row.areaCode && post.status !== 'left' && !required.has(post.roleCode),
        ).length,
      })),
      percent,
    };
  }
}
