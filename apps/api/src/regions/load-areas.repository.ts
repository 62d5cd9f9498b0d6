import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { DataSource } from 'typeorm';
import { AREA_ALIASES, AREA_COORDINATES, areaType, normaliseSearch } from '@ikrar/domain';
import type { AreaLevel, AreaType } from '@ikrar/domain';

interface Area {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: AreaLevel;
  readonly type: AreaType;
  readonly name: string;
}

/** Kepmendagri 300.2.2-2138 of 2025, as idn-area-data 4.0.1 carries it (ODbL 1.0, see NOTICE). */
export const AREA_SOURCE = 'Kepmendagri 300.2.2-2138/2025; idn-area-data 4.0.1';
const ROWS_A_STATEMENT = 5000;
const PLACES = new Map(AREA_COORDINATES.map((place) => [place.areaCode, place]));

/**
 * Loads the area tree when the database is prepared, as the owner; nothing is read from the package at
 * run time. Loading again is safe: it only runs when the source is another one.
 */
export async function loadAreas(dataSource: DataSource): Promise<'loaded' | 'present'> {
  const [state]: { present: boolean }[] = await dataSource.query(
    'select exists (select 1 from areas where source = $1) present',
    [AREA_SOURCE],
  );
  if (state?.present) return 'present';
  const areas = await readAreas();
  await dataSource.transaction(async (manager) => {
    for (let start = 0; start < areas.length; start += ROWS_A_STATEMENT) {
      const rows = areas.slice(start, start + ROWS_A_STATEMENT);
      const coordinates = rows.map((area) => PLACES.get(area.code) ?? null);
      await manager.query(
        `insert into areas (code, parent_code, level, type, name, search_text, latitude, longitude, source)
         select *, $9 from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::float8[])
         on conflict (code) do update set parent_code = excluded.parent_code, level = excluded.level, type = excluded.type,
           name = excluded.name, search_text = excluded.search_text, latitude = excluded.latitude,
           longitude = excluded.longitude, source = excluded.source`,
        [
          rows.map((area) => area.code),
          rows.map((area) => area.parentCode),
          rows.map((area) => area.level),
          rows.map((area) => area.type),
          rows.map((area) => area.name),
          rows.map((area) => normaliseSearch(area.name)),
          coordinates.map((place) => place?.latitude ?? null),
          coordinates.map((place) => place?.longitude ?? null),
          AREA_SOURCE,
        ],
      );
    }
    for (const { areaCode, alias } of AREA_ALIASES) {
      await manager.query(
        `insert into area_aliases (area_code, alias, search_text) values ($1, $2, $3) on conflict (area_code, alias) do nothing`,
        [areaCode, alias, normaliseSearch(alias)],
      );
    }
  });
  // VACUUM, not ANALYZE: it also files the index entries that a search would otherwise read one by one.
  for (const table of ['areas', 'area_aliases']) await dataSource.query(`vacuum analyze ${table}`);
  return 'loaded';
}

/** Parents before children, so that the foreign key holds at every row. */
async function readAreas(): Promise<Area[]> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies({ transform: true }),
    getDistricts({ transform: true }),
    getVillages({ transform: true }),
  ]);
  return [
    ...provinces.map(({ code, name }) => toArea('province', code, null, name)),
    ...regencies.map(({ code, provinceCode, name }) => toArea('regency', code, provinceCode, name)),
    ...districts.map(({ code, regencyCode, name }) => toArea('district', code, regencyCode, name)),
    ...villages.map(({ code, districtCode, name }) => toArea('village', code, districtCode, name)),
  ];
}

function toArea(level: AreaLevel, code: string, parentCode: string | null, name: string): Area {
  const type = areaType(code);
  if (!type) throw new Error(`The area data has a code that is none: "${code}"`);
  return { code, parentCode, level, type, name };
}
