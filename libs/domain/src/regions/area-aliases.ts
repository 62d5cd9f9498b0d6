/** Another spelling under which people look for an area, beyond spaces, signs and accents. */
export type AreaAlias = { readonly areaCode: string; readonly alias: string; readonly source: string };

/**
 * Names glued in the decree ("Bukitkecil", "Sematangborang") need no alias: `normaliseSearch` does not see
 * spaces.
 */
export const AREA_ALIASES: readonly AreaAlias[] = [
  {
    areaCode: '21.71.01.1004',
    alias: 'Pulau Terong',
    source: 'spelling of BPS and the local press; the decree writes Pulau Terung',
  },
];

export type AreaCoordinates = {
  readonly areaCode: string;
  readonly latitude: number;
  readonly longitude: number;
};

export const AREA_COORDINATES_SOURCE =
  'https://github.com/cahyadsn/wilayah_boundaries (MIT), 2026-08-20, centroids';

/** The six kelurahan of Kecamatan Belakang Padang, in degrees (WGS 84). */
export const AREA_COORDINATES: readonly AreaCoordinates[] = [
  { areaCode: '21.71.01.1002', latitude: 1.101, longitude: 103.7838 },
  { areaCode: '21.71.01.1003', latitude: 1.0345, longitude: 103.8138 },
  { areaCode: '21.71.01.1004', latitude: 0.9717, longitude: 103.7841 },
  { areaCode: '21.71.01.1005', latitude: 0.989, longitude: 103.8186 },
  { areaCode: '21.71.01.1006', latitude: 1.1585, longitude: 103.8898 },
  { areaCode: '21.71.01.1007', latitude: 1.1378, longitude: 103.8732 },
];
