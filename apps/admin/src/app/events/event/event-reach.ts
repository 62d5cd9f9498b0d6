import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { EventAttendance } from '@ikrar/api-client';
import { StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import type { TargetAgeResult } from '@ikrar/domain';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';

const TONES: Readonly<Record<TargetAgeResult, Tone>> = {
  'no-target': 'neutral',
  'no-data': 'neutral',
  reached: 'positive',
  partly: 'attention',
  missed: 'negative',
};

/** Planned beside present, and whether those came whom the event was for. */
@Component({
  selector: 'ikrar-event-reach',
  imports: [StatusChip],
  templateUrl: './event-reach.html',
  styleUrl: './event-reach.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventReach {
  readonly attendance = input.required<EventAttendance>();
  readonly planned = input.required<number | null>();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly tones = TONES;
}
