import { Injectable } from '@nestjs/common';
import type { PostFact } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { VISIBLE_POSTS } from '../posts/posts.read-model';
import type { BoardSummary } from './board.dto';

@Injectable()
export class BoardsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The posts of a kecamatan, of its kelurahan, and of the areas around it, which serve it, too. */
  posts(district: string): Promise<PostFact[]> {
    return this.unitOfWork.manager.query(
      `select p.area_code "areaCode", p.role_code "roleCode", p.status from posts p
        where ${VISIBLE_POSTS}
          and (p.area_code in ($3, left($3, 5), left($3, 2)) or (p.area_code > $3 || '.' and p.area_code < $3 || '/'))`,
      [this.unitOfWork.organisationId, this.unitOfWork.actor.agreements, district],
    );
  }

  /** Where most is known first. */
  districts(): Promise<BoardSummary[]> {
    return this.unitOfWork.manager.query(
      `select a.code "areaCode", a.name "areaName", count(*)::int posts
         from posts p join areas a on a.code = left(p.area_code, 8) and a.level = 'district'
        where ${VISIBLE_POSTS} and p.status <> 'left'
        group by a.code, a.name order by posts desc, a.code limit 100`,
      [this.unitOfWork.organisationId, this.unitOfWork.actor.agreements],
    );
  }
}
