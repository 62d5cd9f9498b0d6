import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EvaluationCounts, Identification } from '@ikrar/domain';
import { Formats } from '../platform/formats';
import { translator } from '../platform/language';
import { COUNT_WORDS } from './count-words';

const STEPS = ['pre', 'post', 'matched'] as const;
/** With personal codes these two rows say what the exclusions for want of a partner or for a later answer say. */
const BY_CODE = ['preOnly', 'postOnly', 'superseded'] as const;
const TOLD_BY_CODE: readonly string[] = ['no_partner', 'superseded'];

/** Who answered, who is compared, and who is not, with the reason. */
@Component({
  selector: 'ikrar-response-counts',
  template: `
    <h3>{{ t('results.counts.title') }}</h3>
    <dl class="steps">
      @for (step of steps(); track step) {
        <div [class.matched]="step === 'matched'">
          <dt>{{ t(words() + step) }}</dt>
          <dd>{{ formats.number(counts()[step]) }}</dd>
        </div>
      }
    </dl>
    @if (rest().length > 0) {
      <dl class="rest">
        @for (one of rest(); track one.name) {
          <div>
            <dt>{{ t(one.name) }}</dt>
            <dd>{{ formats.number(one.count) }}</dd>
          </div>
        }
      </dl>
    }
    <p class="quiet">{{ t(said.definitions + '.' + (isPaired() ? identification() : 'alone')) }}</p>
  `,
  styleUrl: './response-counts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponseCounts {
  readonly counts = input.required<EvaluationCounts>();
  readonly identification = input.required<Identification>();

  /** The phases that were asked at all. */
  readonly phases = input.required<readonly string[]>();

  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly said = inject(COUNT_WORDS);
  protected readonly isPaired = computed(
    () => this.phases().includes('pre') && this.phases().includes('post'),
  );
  /** How many wrote both is not known of anonymous sheets, so it is not said to be nobody. */
  protected readonly steps = computed(() =>
    STEPS.filter((step) =>
      step === 'matched'
        ? this.isPaired() && this.identification() !== 'anonymous'
        : this.phases().includes(step),
    ),
  );
  /** Without personal codes it is sheets that are counted. */
  protected readonly words = computed(
    () => `results.counts.${this.identification() === 'personal_code' ? '' : 'sheets.'}`,
  );
  /** Nobody needs to read four noughts. */
  protected readonly rest = computed(() => {
    const { exclusions, nearPairs, notInSample, ...counts } = this.counts();
    const byCode = this.identification() === 'personal_code';
    const told = exclusions.filter(({ reason }) => !(byCode && TOLD_BY_CODE.includes(reason)));
    return [
      { name: 'results.counts.nearPairs', count: nearPairs },
      ...(byCode
        ? BY_CODE.filter((id) => this.isPaired() || id === 'superseded').map((id) => ({
            name: id === 'superseded' ? this.said.superseded : `results.counts.${id}`,
            count: counts[id],
          }))
        : []),
      ...told.map(({ reason, pre, post }) => ({
        name: `${this.said.exclusions}.${reason}`,
        count: pre + post,
      })),
      { name: 'results.counts.notInSample', count: notInSample },
    ].filter(({ count }) => count > 0);
  });
}
