import { inject, Injectable } from '@angular/core';
import type { DeploymentDetail } from '@ikrar/api-client';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';

type Place = Pick<DeploymentDetail, 'phase' | 'wave'>;

/** A phase of an event in words: what it is called, what is done to it, and until when it is open. */
@Injectable({ providedIn: 'root' })
export class WaveWords {
  private readonly t = translator();
  private readonly formats = inject(Formats);

  name({ phase, wave }: Place): string {
    return this.t(`questionnaires.phases.${phase}`, { wave });
  }

  open({ phase, wave, state }: DeploymentDetail): string {
    return state === 'planned'
      ? this.t(`questionnaires.open.${phase}`, { wave })
      : this.t(`questionnaires.reopen.${phase}`, { wave });
  }

  close({ phase, wave }: Place): string {
    return this.t(`questionnaires.close.${phase}`, { wave });
  }

  /** What the next moment brings, in the venue's zone. */
  now(deployment: DeploymentDetail, zone: string, today: Date): string {
    const { state, phase, opensAt, closesAt } = deployment;
    if (state === 'closed') return this.t('questionnaires.now.closed');
    const closes = closesAt === null ? null : this.until(closesAt, zone, today);
    if (state === 'open') {
      return closes === null
        ? this.t('questionnaires.now.open')
        : this.t('questionnaires.now.openUntil', { closes });
    }
    if (phase === 'observation') return this.t('questionnaires.now.observation');
    if (opensAt !== null) {
      const opens = this.formats.dateTime(opensAt, zone);
      return closes === null
        ? this.t('questionnaires.now.opens', { opens })
        : this.t('questionnaires.now.opensUntil', {
            opens,
            closes: this.until(closesAt ?? '', zone, new Date(opensAt)),
          });
    }
    return closes === null
      ? this.t('questionnaires.notOpenedYet')
      : this.t('questionnaires.now.byHandUntil', { closes });
  }

  private until(instant: string, zone: string, day: Date): string {
    const isSameDay = this.formats.shortDay(instant, zone) === this.formats.shortDay(day.toISOString(), zone);
    return isSameDay ? this.formats.time(instant, zone) : this.formats.dateTime(instant, zone);
  }
}
