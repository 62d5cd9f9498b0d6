import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getEvent, getLiveResults } from '@ikrar/api-client';
import type { EventDetail, LiveResults, LiveWave } from '@ikrar/api-client';
import { SMALL_CELL_OUTSIDE_TEAM } from '@ikrar/domain';
import { ChartMarks, distributionScene, ErrorState, Icon, Loading } from '@ikrar/ui';
import type { ScoreHeap } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { usePageTitle } from '../../platform/page-title';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { Odometer } from './odometer';

const EACH_MS = 1000;
/** So narrow a picture over a whole wall makes its words large. */
const PICTURE_WIDTH = 460;

/** For the wall of the hall: how many have answered, and how their points lie. Nobody's name ever stands here. */
@Component({
  selector: 'ikrar-live-screen',
  imports: [ChartMarks, ErrorState, Icon, Loading, MatButton, Odometer, RouterLink],
  templateUrl: './live-screen.html',
  styleUrl: './live-screen.scss',
  host: { '(document:keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiveScreen {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  protected readonly fewest = SMALL_CELL_OUTSIDE_TEAM;
  /** How the points lie moves with each sheet, so it is the team's alone. */
  protected readonly isTeam = computed(() => this.session.can('result.write'));
  protected readonly event = httpResource<EventDetail>(() => getEvent.PATH.replace('{id}', this.id()));
  protected readonly resource = httpResource<LiveResults>(() =>
    getLiveResults.PATH.replace('{eventId}', this.id()),
  );
  /** A wall does not go blank because one answer was lost. */
  protected readonly live = linkedSignal<LiveResults | null, LiveResults | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly title = computed(() => (this.event.hasValue() ? this.event.value().title : ''));
  protected readonly dark = signal(false);
  /** What is open; before that and after it the last wave that has sheets. */
  protected readonly shown = computed<LiveWave[]>(() => {
    const waves = this.live()?.waves ?? [];
    const open = waves.filter(({ state }) => state === 'open');
    return open.length > 0 ? open : waves.filter(({ sheets }) => sheets !== 0).slice(-1);
  });
  /** Before and after on one scale, where both were asked the same points. */
  protected readonly picture = computed(() => {
    const wave = this.shown().at(-1);
    const waves = this.live()?.waves ?? [];
    if (wave === undefined || wave.maxScore === 0) return null;
    const first = waves.find(({ phase, maxScore }) => phase === 'pre' && maxScore === wave.maxScore);
    const before = first && first !== wave ? this.heap(first) : null;
    const after = this.heap(wave);
    if (after === null) return null;
    const isBefore = wave.phase === 'pre';
    return {
      scene: distributionScene(
        {
          max: wave.maxScore,
          scale: this.t('liveResults.points'),
          count: (people) => this.formats.number(people),
          before: isBefore ? null : before,
          after,
          ...(isBefore && { paint: 'before' as const }),
        },
        PICTURE_WIDTH,
      ),
      description: wave.distribution.map(([points = 0, sheets = 0]) => `${points}: ${sheets}`).join(', '),
    };
  });

  constructor() {
    usePageTitle(() => this.title());
    const timer = setInterval(() => {
      if (!this.document.hidden && !this.resource.isLoading()) this.resource.reload();
    }, EACH_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected name({ phase, wave }: LiveWave): string {
    return this.t(`liveResults.phases.${phase}`, { wave });
  }

  protected presentText(present: number): string {
    return this.formats.number(present);
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'b') this.dark.update((dark) => !dark);
    else if (this.dark()) this.dark.set(false);
  }

  protected async fill(): Promise<void> {
    const { documentElement: page, fullscreenElement } = this.document;
    await (fullscreenElement ? this.document.exitFullscreen() : page.requestFullscreen());
  }

  private heap(wave: LiveWave): ScoreHeap | null {
    if (wave.distribution.length === 0) return null;
    const points = wave.distribution.reduce((sum, [score = 0, sheets = 0]) => sum + score * sheets, 0);
    const sheets = wave.distribution.reduce((sum, [, count = 0]) => sum + count, 0);
    const mean = sheets === 0 ? null : points / sheets;
    return {
      label: this.t('liveResults.heap', { phase: this.name(wave), count: sheets }),
      mean:
        mean === null
          ? null
          : { value: mean, text: this.t('liveResults.mean', { mean: this.formats.number(mean, 1) }) },
      counts: wave.distribution,
    };
  }
}
