import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { UI_TEXTS } from '../ui-texts';
import { chartDescription } from './chart';
import type { Chart } from './chart';
import { chartPng } from './chart-png';
import { chartSvg } from './chart-svg';
import { ChartMarks } from './chart-marks';

let count = 0;
/** Until the page knows how much room there is. */
const FIRST_WIDTH = 640;
const NARROWEST = 240;
const KEPT_MS = 10_000;

/**
 * A chart on a page: a title that says the finding, its n, the picture as wide as its room, its table one tap away,
 * and its files. Its title is an h3: a section with an h2 stands around it.
 */
@Component({
  selector: 'ui-chart',
  imports: [ChartMarks, Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chart-view.html',
  styleUrl: './chart-view.scss',
})
export class ChartView {
  /** What is drawn. */
  readonly chart = input.required<Chart>();

  protected readonly texts = inject(UI_TEXTS);
  protected readonly asTable = signal(false);
  protected readonly failed = signal(false);
  protected readonly id = `ui-chart-${count++}`;
  private readonly width = signal(FIRST_WIDTH);
  protected readonly scene = computed(() => this.chart().draw(Math.max(NARROWEST, this.width())));
  protected readonly description = computed(() => chartDescription(this.chart()));

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      if (typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(() =>
        this.width.set(Math.floor(element.clientWidth) || FIRST_WIDTH),
      );
      observer.observe(element);
      destroyed.onDestroy(() => observer.disconnect());
    });
  }

  protected saveSvg(): void {
    save(new Blob([chartSvg(this.chart())], { type: 'image/svg+xml' }), `${this.chart().file}.svg`);
  }

  protected async savePng(): Promise<void> {
    try {
      this.failed.set(false);
      save(await chartPng(chartSvg(this.chart())), `${this.chart().file}.png`);
    } catch {
      this.failed.set(true);
    }
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
