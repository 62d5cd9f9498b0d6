import { AREA_COORDINATES } from '@ikrar/domain';
import { mapProjection } from './map-projection';

const SIX = mapProjection(AREA_COORDINATES, 400, 400, { x: 70, y: 50 });

describe('mapProjection', () => {
  it('keeps every place inside the margins, north above and east to the right', () => {
    const at = new Map(AREA_COORDINATES.map((place) => [place.areaCode.slice(-4), SIX.at(place)]));
    for (const { x, y } of at.values()) {
      expect(x).toBeGreaterThanOrEqual(70);
      expect(x).toBeLessThanOrEqual(330);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(350);
    }
    const [pemping, terung, sekanak] = [at.get('1002'), at.get('1004'), at.get('1007')];
    expect(pemping?.y).toBeLessThan(terung?.y ?? 0);
    expect(sekanak?.x).toBeGreaterThan(pemping?.x ?? 0);
  });

  it('draws a round distance as long as it is', () => {
    const { kilometres, length } = SIX.scale;
    expect(kilometres).toBe(5);
    const south = { latitude: 1, longitude: 103.8 };
    const north = { latitude: 1 + 5 / 110.57, longitude: 103.8 };
    expect(Math.abs(SIX.at(south).y - SIX.at(north).y - length)).toBeLessThanOrEqual(1);
  });

  it('puts a single place into the middle', () => {
    const one = { latitude: 1.1, longitude: 103.8 };
    expect(mapProjection([one], 400, 300, { x: 50, y: 50 }).at(one)).toEqual({ x: 200, y: 150 });
  });
});
