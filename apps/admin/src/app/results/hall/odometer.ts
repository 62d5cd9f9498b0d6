import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../platform/formats';

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A count whose digits roll to the next one; for who reads it aloud it is one number. */
@Component({
  selector: 'ikrar-odometer',
  template: `
    <span class="visually-hidden">{{ formats.number(value()) }}</span>
    <span class="wheels" aria-hidden="true">
      @for (place of places(); track place.key) {
        @if (place.digit === null) {
          <span>{{ place.sign }}</span>
        } @else {
          <span class="window">
            <span class="wheel" [style.--digit]="place.digit">
              @for (digit of digits; track digit) {
                <span>{{ digit }}</span>
              }
            </span>
          </span>
        }
      }
    </span>
  `,
  styles: `
    :host {
      display: inline-block;
    }
    .wheels {
      display: inline-flex;
      line-height: 1;
      font-variant-numeric: tabular-nums;
    }
    .window {
      block-size: 1em;
      overflow: hidden;
    }
    .wheel {
      display: grid;
      transform: translateY(calc(var(--digit) * -1em));
      transition: transform 180ms ease-out;
    }
    .wheel > span {
      block-size: 1em;
    }
    @media (prefers-reduced-motion: reduce) {
      .wheel {
        transition: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Odometer {
  readonly value = input.required<number>();

  protected readonly digits = DIGITS;
  protected readonly formats = inject(Formats);
  /** Known by their place from the right, so that units stay units when tens come. */
  protected readonly places = computed(() => {
    const text = this.formats.number(this.value());
    return [...text].map((sign, at) => ({
      ...{ key: text.length - at, sign },
      digit: /\d/.test(sign) ? Number(sign) : null,
    }));
  });
}
