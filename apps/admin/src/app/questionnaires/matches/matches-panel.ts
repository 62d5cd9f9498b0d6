import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, getMatches, putPartedMatch, removePartedMatch } from '@ikrar/api-client';
import type { EventMatches, MatchDetail } from '@ikrar/api-client';
import { slipBetween } from '@ikrar/domain';
import { ErrorState, Loading, Notices, StatTile, StatusChip } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { MarkedCode } from './marked-code';

/** Which sheets before and after are taken for one person, those a slip apart to be looked at, and who is in no pair. */
@Component({
  selector: 'ikrar-matches-panel',
  imports: [Can, ErrorState, Loading, MarkedCode, MatButton, StatTile, StatusChip],
  templateUrl: './matches-panel.html',
  styleUrl: './matches-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchesPanel {
  readonly eventId = input.required<string>();
  /** How many sheets are here; another number asks again. */
  readonly received = input(0);

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly attempt = attempt();
  private readonly formats = inject(Formats);
  private readonly notices = inject(Notices);
  private readonly api = inject(Api);

  protected readonly matches = httpResource<EventMatches>(() => {
    this.received();
    return getMatches.PATH.replace('{eventId}', this.eventId());
  });
  /** Stays on the screen while it is asked again. */
  protected readonly known = linkedSignal<EventMatches | null, EventMatches | null>({
    source: () => (this.matches.hasValue() ? this.matches.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  /** By the codes, so that a pair keeps its place when it is parted. */
  protected readonly rows = computed(() =>
    (this.known()?.pairs ?? [])
      .toSorted((one, other) => order(one).localeCompare(order(other)))
      .map((pair) => {
        const slip = slipBetween(pair.earlierCode, pair.laterCode);
        const { earlier, later, kind } = slip;
        return { pair, slip, why: this.t('matches.slips.' + kind, { earlier, later }) };
      }),
  );
  protected readonly sheets = computed(() =>
    (this.known()?.counts.excluded ?? []).reduce((sum, { pre, post }) => sum + pre + post, 0),
  );
  protected readonly nothing = computed(() => {
    const counts = this.known()?.counts;
    return counts?.exact === 0 && counts.oneSlip === 0 && counts.parted === 0 && this.sheets() === 0;
  });
  protected readonly number = (value: number) => this.formats.number(value);

  protected async part(pair: MatchDetail): Promise<void> {
    const { earlierResponseId, laterResponseId } = pair;
    const id = newId();
    const done = await this.write(() =>
      this.api.invoke(putPartedMatch, {
        ...{ eventId: this.eventId(), id },
        body: { earlierResponseId, laterResponseId },
      }),
    );
    if (done)
      this.notices.undoable(this.t('matches.partedNow'), () => void this.join({ ...pair, parted: id }));
  }

  protected async join(pair: MatchDetail): Promise<void> {
    const id = pair.parted;
    if (id === null) return;
    const done = await this.write(() => this.api.invoke(removePartedMatch, { eventId: this.eventId(), id }));
    if (done)
      this.notices.undoable(this.t('matches.joinedNow'), () => void this.part({ ...pair, parted: null }));
  }

  private async write(work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.attempt.run(work);
    this.matches.reload();
    return done;
  }
}

function order({ earlierCode, earlierResponseId, laterResponseId }: MatchDetail): string {
  return `${earlierCode} ${earlierResponseId} ${laterResponseId}`;
}
