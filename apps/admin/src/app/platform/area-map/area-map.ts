import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { AreaTag } from '@ikrar/domain';
import { translator } from '../language';
import { AREA_TAG_SYMBOLS } from './area-tags';
import { mapProjection } from './map-projection';

/** An area that has a place. */
export interface MapPoint {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly tags: readonly AreaTag[];
  /** What stands in the circle: a short figure, or nothing. */
  readonly figure: string;
  /** The share of the ring that is filled, 0 to 1; null draws no ring. */
  readonly share: number | null;
  /** A sentence that begins with name and figure, for who cannot see the map. */
  readonly label: string;
}

const SIZE = 400;
const MARGIN = { x: 72, y: 48 };
const RADIUS = 17;
const DOT = 9;
const ROUND = 2 * Math.PI * RADIUS;
const SYMBOL = 15;
/** About how wide letters are drawn; signs follow the name. */
const NARROW = /[ijlrtfI ']/;
const WIDE = /[mwMW]/;

/** Where areas lie to each other. The list beside it says the same in words. */
@Component({
  selector: 'ikrar-area-map',
  templateUrl: './area-map.html',
  styleUrl: './area-map.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AreaMap {
  readonly points = input.required<readonly MapPoint[]>();
  /** What the map shows, for who cannot see it. */
  readonly label = input.required<string>();
  readonly selected = input<string | null>(null);
  readonly chosen = output<string>();

  protected readonly t = translator();
  protected readonly size = SIZE;
  protected readonly symbols = AREA_TAG_SYMBOLS;
  private readonly projection = computed(() => mapProjection(this.points(), SIZE, SIZE, MARGIN));
  protected readonly scale = computed(() => this.projection().scale);
  protected readonly marks = computed(() =>
    this.points().map((point) => {
      const { x, y } = this.projection().at(point);
      const left = x > SIZE / 2;
      const side = left ? -1 : 1;
      const radius = point.figure === '' ? DOT : RADIUS;
      const textAt = side * (radius + 7);
      const signAt = (index: number) =>
        textAt + side * (widthOf(point.name) + 8 + index * (SYMBOL + 4)) - (left ? SYMBOL : 0);
      return {
        ...point,
        place: `translate(${x} ${y})`,
        anchor: left ? 'end' : 'start',
        radius,
        textAt,
        ring: point.share === null ? null : `${point.share * ROUND} ${ROUND}`,
        signs: point.tags.map((tag, index) => ({
          tag,
          place: `translate(${signAt(index)} ${-SYMBOL / 2}) scale(${SYMBOL / 24})`,
        })),
      };
    }),
  );
}

function widthOf(name: string): number {
  return [...name].reduce(
    (sum, letter) => sum + (NARROW.test(letter) ? 4.6 : WIDE.test(letter) ? 12.4 : 8.6),
    0,
  );
}
