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
  /** Part of the normalised name of an area around it. */
  readonly around?: string | null;
}

/** From three letters on a name may be found by its middle; shorter ones by their beginning alone. */
const LETTERS_INSIDE = 3;

/** Codes sort in "C", so everything inside an area is the range between its dot and the next character. */
const INSIDE = (column: string, area: string): string =>
  `(${column} > ${area} || '.' and ${column} < ${area} || '/')`;

const FILTER = `($3::text is null or ${INSIDE('a.code', '$3')})
  and ($4::text is null or a.level = $4)
  and ($5::text is null or exists (select 1 from area_tags t where t.organisation_id = $1 and t.area_code = a.code and t.tag = $5))`;

/** The areas of the name around it are looked up once, not for every hit. */
const AROUND_NAMED = `around as materialized (
  select code from areas where $9::text is not null and level <> 'village' and search_text like '%' || $9 || '%')`;

const AROUND = `($9::text is null or ${[8, 5, 2]
  .map((digits) => `(length(a.code) > ${digits} and left(a.code, ${digits}) in (select code from around))`)
  .join(' or ')})`;

const NEAR = (code: string): string => `($7::text is not null and (${code} = $7 or ${INSIDE(code, '$7')}))`;

const SHOWN = `a.code, a.level, a.type, a.name, a.latitude, a.longitude, a.source,
  coalesce((select json_agg(json_build_object('code', p.code, 'type', p.type, 'name', p.name) order by p.code desc)
     from areas p where p.code in (left(a.code, 8), left(a.code, 5), left(a.code, 2)) and p.code <> a.code), '[]') path,
  array(select t.tag from area_tags t where t.organisation_id = $1 and t.area_code = a.code order by t.tag) tags`;

/** How well a name fits: 0 the very name, 1 its beginning, 2 its middle, 3 only similar. */
const FIT = (text: string): string => `case
  when ${text} = $2 or (a.level = 'regency' and ${text} in ('kota' || $2, 'kabupaten' || $2)) then 0
  when ${text} like $2 || '%' then 1
  when ${text} like '%' || $2 || '%' then 2
  else 3 end`;

/** Names that hold the letters typed: the shorter the name, the more of it was typed. */
const HOLDS = {
  condition: (text: string): string => `${text} like $8`,
  likeness: (text: string): string => `-length(${text})`,
};
const RESEMBLES = {
  condition: (text: string): string => `${text} % $2 and $8::text is not null`,
  likeness: (text: string): string => `similarity(${text}, $2)`,
};

/** An area may be found by its name and by an alias; the second hit is dropped. */
const SPARE_HITS = 5;

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
    const found = await this.holding(name, filter, near, limit);
    if (found.length >= limit || name.length < LETTERS_INSIDE) return found;
    return unique([...found, ...(await this.ranked(RESEMBLES, name, filter, near, limit))], limit);
  }

  /** Only areas whose name holds the letters typed. */
  holding(name: string, filter: AreaFilter, near: string | null, limit: number): Promise<AreaRow[]> {
    return this.ranked(HOLDS, name, filter, near, limit);
  }

  async byCode(code: string): Promise<AreaDetailRow | null> {
    const rows: AreaDetailRow[] = await this.unitOfWork.manager.query(
      `select ${SHOWN}, null alias from areas a where a.code = $2`,
      [this.unitOfWork.organisationId, code],
    );
    return rows[0] ?? null;
  }

  private async ranked(
    { condition, likeness }: typeof HOLDS,
    name: string,
    filter: AreaFilter,
    near: string | null,
    limit: number,
  ): Promise<AreaRow[]> {
    const pattern = name.length < LETTERS_INSIDE ? `${name}%` : `%${name}%`;
    const rows: AreaRow[] = await this.unitOfWork.manager.query(
      `with ${AROUND_NAMED}, hits as (
         select a.code, null::text alias, ${FIT('a.search_text')} fit, ${likeness('a.search_text')} likeness
           from areas a where ${condition('a.search_text')} and ${FILTER} and ${AROUND}
         union all
         select a.code, s.alias, ${FIT('s.search_text')}, ${likeness('s.search_text')}
           from area_aliases s join areas a on a.code = s.area_code
          where ${condition('s.search_text')} and ${FILTER} and ${AROUND}
       ), best as (
         select *, ${NEAR('code')} near from hits
          order by fit, ${NEAR('code')} desc, likeness desc, length(code), code limit $6
       )
       select ${SHOWN}, b.alias from best b join areas a on a.code = b.code
        order by b.fit, b.near desc, b.likeness desc, length(a.code), a.code`,
      [
        this.unitOfWork.organisationId,
        name,
        filter.under,
        filter.level,
        filter.tag,
        limit + SPARE_HITS,
        near,
        pattern,
        filter.around ?? null,
      ],
    );
    return unique(rows, limit);
  }
}

function unique(areas: readonly AreaRow[], limit: number): AreaRow[] {
  const seen = new Set<string>();
  return areas.filter(({ code }) => !seen.has(code) && seen.add(code)).slice(0, limit);
}
