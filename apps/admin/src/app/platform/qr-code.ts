import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { create } from 'qrcode';

/** Light modules around the code, as the standard asks. */
const MARGIN = 4;

/** A QR code, black on white in either theme, because a camera has to read it. Drawn as one path. */
@Component({
  selector: 'ikrar-qr-code',
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="drawing().box" shape-rendering="crispEdges">
      <rect class="paper" width="100%" height="100%" />
      <path class="ink" [attr.d]="drawing().path" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 1;
      border-radius: 12px;
    }
    .paper {
      fill: #fff;
    }
    .ink {
      fill: #000;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QrCode {
  /** What the camera reads. */
  readonly text = input.required<string>();
  /** What it is, for who cannot see it. */
  readonly label = input.required<string>();

  protected readonly drawing = computed(() => {
    const { modules } = create(this.text(), { errorCorrectionLevel: 'M' });
    const rows = Array.from({ length: modules.size }, (_, row) => row);
    const path = rows.flatMap((y) =>
      rows.flatMap((x) => (modules.get(y, x) ? [`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`] : [])),
    );
    const size = modules.size + 2 * MARGIN;
    return { path: path.join(''), box: `0 0 ${size} ${size}` };
  });
}
