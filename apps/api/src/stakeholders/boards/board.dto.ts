import { AREA_TYPES, MINIMUM_SET, POST_STATUSES } from '@ikrar/domain';
import type { AreaType, PostStatus } from '@ikrar/domain';
import { AreaCode, Decimal, Flag, ListOf, ListOneOf, OneOf, Text, Whole } from '../../platform/http/fields';

const REQUIREMENTS = MINIMUM_SET.map((requirement) => requirement.code);

export class BoardCell {
  @OneOf(REQUIREMENTS)
  requirement: string;

  @Whole(0, 100_000)
  posts: number;

  @OneOf(POST_STATUSES, { nullable: true, description: 'the furthest status reached' })
  best: PostStatus | null;

  @Flag()
  covered: boolean;
}

export class BoardRow {
  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @OneOf(AREA_TYPES)
  areaType: AreaType;

  @ListOf(() => BoardCell)
  cells: BoardCell[];

  @ListOneOf(REQUIREMENTS)
  gaps: string[];

  @Whole(0, 100_000, { description: 'posts of roles that no column stands for' })
  otherPosts: number;

  @Decimal({ nullable: true })
  percent: number | null;
}

/** Nameless: who stands by in each kelurahan, and where the gaps are. */
export class BoardDetail {
  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @ListOneOf(REQUIREMENTS)
  requirements: string[];

  @ListOf(() => BoardRow)
  rows: BoardRow[];

  @Decimal({ nullable: true, description: 'covered cells of all cells, 0 to 100' })
  percent: number | null;
}

/** A kecamatan that has a board: somebody is on record there. */
export class BoardSummary {
  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @Whole(1, 1_000_000)
  posts: number;
}

export class BoardList {
  @ListOf(() => BoardSummary)
  items: BoardSummary[];
}
