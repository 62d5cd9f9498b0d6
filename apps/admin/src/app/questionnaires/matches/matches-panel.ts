import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { Api, getMatches, putPartedMatch, removePartedMatch } from '@ikrar/api-client';
import type { DeploymentDetail, EventMatches, MatchDetail } from '@ikrar/api-client';
import { MEASURED_PHASES, slipBetween } from '@ikrar/domain';
import { ErrorState, Loading, Notices, StatTile, StatusChip } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { WaveWords } from '../event/wave-words';
import { MarkedCode } from './marked-code';

type Wave = Pick<DeploymentDetail, 'id' | 'phase' | 'wave'>;

interface Asked {
  readonly of: string | undefined;
  readonly found: EventMatches | null;
}

/** Which sheets of two waves are taken for one person, those a slip apart to be looked at, and who is in no pair. */
@Component({
  selector: 'ikrar-matches-panel',
  imports: [
    ...[Can, ErrorState, Loading, MarkedCode, StatTile, StatusChip],
    ...[MatButton, MatFormField, MatLabel, MatOption, MatSelect],
  ],
  templateUrl: './matches-panel.html',
  styleUrl: './matches-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchesPanel {
  readonly eventId = input.required<string>();
  /** How many sheets are here; another number asks again. */
  readonly received = input(0);
  /** What is asked of people, in its order. */
  readonly waves = input<readonly Wave[]>([]);

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly attempt = attempt();
  private readonly formats = inject(Formats);
  private readonly notices = inject(Notices);
  private readonly api = inject(Api);

  private readonly words = inject(WaveWords);

  /** Two waves each, the earlier first; before and after unless the team looks for another. */
  protected readonly couples = computed(() => {
    const waves = this.waves().filter(({ phase }) => MEASURED_PHASES.some((one) => one === phase));
    return waves.flatMap((earlier, at) =>
      waves.slice(at + 1).map((later) => ({
        key: `${earlier.id} ${later.id}`,
        names: { earlier: this.words.name(earlier), later: this.words.name(later) },
        /** The results compare before and after; follow-ups stand by themselves there. */
        inResults: later.phase === 'post',
      })),
    );
  });
  protected readonly chosen = signal<string | null>(null);
  protected readonly couple = computed(() => {
    const [first] = this.couples();
    return this.couples().find(({ key }) => key === this.chosen()) ?? first ?? null;
  });
  /** A text, so that counts which are asked again and again do not ask for the pairs too. */
  private readonly asked = computed(() => this.couple()?.key);
  protected readonly matches = httpResource<EventMatches>(() => {
    this.received();
    const [earlier, later] = this.asked()?.split(' ') ?? [];
    const url = getMatches.PATH.replace('{eventId}', this.eventId());
    return earlier && later ? { url, params: { earlier, later } } : undefined;
  });
  /** Stays on the screen while it is asked again, but not for two other waves. */
  protected readonly known = linkedSignal<Asked, EventMatches | null>({
    source: () => ({ of: this.asked(), found: this.matches.hasValue() ? this.matches.value() : null }),
    computation: ({ of, found }, before) =>
      found ?? (before?.source.of === of ? before?.value : null) ?? null,
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
      this.notices.undoable(
        this.t(this.couple()?.inResults ? 'matches.partedNow' : 'matches.partedLater'),
        () => void this.join({ ...pair, parted: id }),
      );
  }

  protected async join(pair: MatchDetail): Promise<void> {
    const id = pair.parted;
    if (id === null) return;
    const done = await this.write(() => this.api.invoke(removePartedMatch, { eventId: this.eventId(), id }));
    if (done)
      this.notices.undoable(
        this.t(this.couple()?.inResults ? 'matches.joinedNow' : 'matches.joinedLater'),
        () => void this.part({ ...pair, parted: null }),
      );
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
