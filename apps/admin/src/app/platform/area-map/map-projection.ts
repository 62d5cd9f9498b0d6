/** A place on the globe. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Projection {
  at(place: Place): { readonly x: number; readonly y: number };
  /** A round distance and how long it is drawn. */
  readonly scale: { readonly kilometres: number; readonly length: number };
}

const KILOMETRES_A_DEGREE = 110.57;
/** Places closer than this are not pulled further apart. */
const SMALLEST_SPAN = 0.04;
const ROUND = [100, 50, 20, 10, 5, 2, 1];

/** Equal distances in both directions, which near the equator is true enough for one kecamatan. */
export function mapProjection(
  places: readonly Place[],
  width: number,
  height: number,
  margin: { readonly x: number; readonly y: number },
): Projection {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const span = (values: readonly number[]) =>
    Math.max(Math.max(...values) - Math.min(...values), SMALLEST_SPAN);
  const latitudes = places.map((place) => place.latitude);
  const longitudes = places.map((place) => place.longitude);
  const centre = { latitude: middle(latitudes), longitude: middle(longitudes) };
  const perDegree = Math.min(
    (width - 2 * margin.x) / span(longitudes),
    (height - 2 * margin.y) / span(latitudes),
  );
  const kilometre = perDegree / KILOMETRES_A_DEGREE;
  const kilometres = ROUND.find((one) => one * kilometre <= width / 3) ?? 1;
  return {
    at: ({ latitude, longitude }) => ({
      x: Math.round(width / 2 + (longitude - centre.longitude) * perDegree),
      y: Math.round(height / 2 - (latitude - centre.latitude) * perDegree),
    }),
    scale: { kilometres, length: Math.round(kilometres * kilometre) },
  };
}
