export const AREA_LEVELS = ['province', 'regency', 'district', 'village'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

export const AREA_TYPES = [
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'kelurahan',
  'desa',
  'desa_adat',
] as const;
export type AreaType = (typeof AREA_TYPES)[number];

export const AREA_TAGS = ['border', 'port_official', 'port_unofficial', 'island', 'transit'] as const;
export type AreaTag = (typeof AREA_TAGS)[number];
