import { Injectable } from '@nestjs/common';
import type { AreaLevel, AreaTag, AreaType } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';

export interface AreaRow {
  readonly code: string;
  readonly level: AreaLevel;
  readonly type: AreaType;
  readonly name: string;
  readonly path: { code: string; type: AreaType; name: string }[];
  readonly tags: AreaTag[];
  readonly alias: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface AreaDetailRow extends AreaRow {
  readonly source: string;
}

export interface AreaFilter {
  readonly under: string | null;
  readonly level: AreaLevel | null;
  readonly tag: AreaTag | null;
}

/** From three letters on a name may be found by its middle; shorter ones by their beginning alone. */
const LETTERS_INSIDE = 3;

/** Codes sort in "C", so everything inside an area is the range between its dot and the next character. */
const INSIDE = (column: string, area: string): string =>
  `(${column} > ${area} || '.' and ${column} < ${area} || '/')`;

const FILTER = `($3::text is null or ${INSIDE('a.code', '$3')})
  and ($4::text is null or a.level = $4)
  and ($5::text is null or exists (select 1 from area_tags t where t.organisation_id = $1 and t.area_code = a.code and t.tag = $5))`;

const SHOWN = `a.code, a.level, a.type, a.name, a.latitude, a.longitude, a.source,
  coalesce((select json_agg(json_build_object('code', p.code, 'type', p.type, 'name', p.name) order by p.code desc)
     from areas p where p.code in (left(a.code, 8), left(a.code, 5), left(a.code, 2)) and p.code <> a.code), '[]') path,
  array(select t.tag from area_tags t where t.organisation_id = $1 and t.area_code = a.code order by t.tag) tags`;

/** How well a name fits: 0 the very name, 1 its beginning, 2 its middle, 3 only similar. */
const FIT = `case
  when h.search_text = $2 or (a.level = 'regency' and h.search_text in ('kota' || $2, 'kabupaten' || $2)) then 0
  when h.search_text like $2 || '%' then 1
  when h.search_text like '%' || $2 || '%' then 2
  else 3 end`;

/** The areas as the pickers, lists and maps ask for them. */
@Injectable()
export class AreasReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order of the tree. */
  list(filter: AreaFilter, after: string | null, limit: number): Promise<AreaRow[]> {
    return this.unitOfWork.manager.query(
      `select ${SHOWN}, null alias from areas a
        where ($2::text is null or a.code > $2) and ${FILTER}
        order by a.code limit $6`,
      [this.unitOfWork.organisationId, after, filter.under, filter.level, filter.tag, limit],
    );
  }

  /** The best hits for a normalised name, those near a place first among equals. */
  async search(name: string, filter: AreaFilter, near: string | null, limit: number): Promise<AreaRow[]> {
    const inside = name.length >= LETTERS_INSIDE;
    const pattern = inside ? `%${name}%` : `${name}%`;
    const found = await this.ranked(`search_text like $8`, pattern, name, filter, near, limit);
    if (found.length >= limit || !inside) return found;
    const codes = new Set(found.map((area) => area.code));
    const similar = await this.ranked(
      `search_text % $2 and $8::text is not null`,
      pattern,
      name,
      filter,
      near,
      limit,
    );
    return [...found, ...similar.filter((area) => !codes.has(area.code))].slice(0, limit);
  }

  async byCode(code: string): Promise<AreaDetailRow | null> {
    const rows: AreaDetailRow[] = await this.unitOfWork.manager.query(
      `select ${SHOWN}, null alias from areas a where a.code = $2`,
      [this.unitOfWork.organisationId, code],
    );
    return rows[0] ?? null;
  }

  private ranked(
    condition: string,
    pattern: string,
    name: string,
    filter: AreaFilter,
    near: string | null,
    limit: number,
  ): Promise<AreaRow[]> {
    return this.unitOfWork.manager.query(
      `with hits as (
         select code, search_text, null::text alias from areas where ${condition}
         union all
         select area_code, search_text, alias from area_aliases where ${condition}
       ), fitting as (
         select distinct on (a.code) a.code, h.alias, ${FIT} fit, similarity(h.search_text, $2) likeness
           from hits h join areas a on a.code = h.code
          where ${FILTER}
          order by a.code, fit, likeness desc, h.alias nulls first
       ), best as (
         select * from fitting
          order by fit, ($7::text is not null and (code = $7 or ${INSIDE('code', '$7')})) desc,
                   likeness desc, length(code), code
          limit $6
       )
       select ${SHOWN}, b.alias from best b join areas a on a.code = b.code
        order by b.fit, ($7::text is not null and (a.code = $7 or ${INSIDE('a.code', '$7')})) desc,
                 b.likeness desc, length(a.code), a.code`,
      [this.unitOfWork.organisationId, name, filter.under, filter.level, filter.tag, limit, near, pattern],
    );
  }
}
