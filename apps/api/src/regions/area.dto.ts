import { AREA_LEVELS, AREA_TAGS, AREA_TYPES } from '@ikrar/domain';
import type { AreaLevel, AreaTag, AreaType } from '@ikrar/domain';
import { AreaCode, Decimal, ListOf, ListOneOf, OneOf, Text } from '../platform/http/fields';
import { PageQuery } from '../platform/http/page';
import type { AreaDetailRow, AreaRow } from './areas.read-model';

export class ListAreasQuery extends PageQuery {
  @Text(100, {
    optional: true,
    description: 'name or alias; spelling may differ; "Tanjung Sari, Batam" narrows by what lies around',
  })
  search?: string;

  @AreaCode({ optional: true, description: 'only areas inside this one' })
  under?: string;

  @AreaCode({ optional: true, description: 'areas inside this one come first' })
  near?: string;

  @OneOf(AREA_LEVELS, { optional: true })
  level?: AreaLevel;

  @OneOf(AREA_TAGS, { optional: true, description: 'areas that the own organisation tagged so' })
  tag?: AreaTag;
}

/** A step on the way up to the province. */
export class AreaStep {
  @AreaCode()
  code: string;

  @OneOf(AREA_TYPES)
  type: AreaType;

  @Text(200)
  name: string;
}

export class AreaSummary extends AreaStep {
  @OneOf(AREA_LEVELS)
  level: AreaLevel;

  @ListOf(() => AreaStep, { max: 3, description: 'from the area around it up to the province' })
  path: AreaStep[];

  @ListOneOf(AREA_TAGS, { description: 'set by the own organisation' })
  tags: AreaTag[];

  @Text(200, { nullable: true, description: 'the other spelling that the search found' })
  alias: string | null;

  @Decimal({ nullable: true })
  latitude: number | null;

  @Decimal({ nullable: true })
  longitude: number | null;
}

export class AreaList {
  @ListOf(() => AreaSummary)
  items: AreaSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class AreaDetail extends AreaSummary {
  @Text(200, { description: 'the decree and data set that the area comes from' })
  source: string;
}

/** An area carries this tag now. */
export class AreaTagged {
  @AreaCode()
  code: string;

  @OneOf(AREA_TAGS)
  tag: AreaTag;
}

export function toAreaSummary(row: AreaRow): AreaSummary {
  const { code, type, name, level, path, tags, alias, latitude, longitude } = row;
  return { code, type, name, level, path, tags, alias, latitude, longitude };
}

export function toAreaDetail(row: AreaDetailRow): AreaDetail {
  return { ...toAreaSummary(row), source: row.source };
}
