import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ResultCounts } from '@ikrar/api-client';
import type { Identification } from '@ikrar/domain';
import { translator } from '../platform/language';
import { Definition } from './definition';

/** With personal codes these two rows say what the exclusions for want of a partner or for a later answer say. */
const BY_CODE = ['preOnly', 'postOnly', 'superseded'] as const;
const TOLD_BY_CODE: readonly string[] = ['no_partner', 'superseded'];

/** Who answered, who is compared, and who is not, with the reason. */
@Component({
  selector: 'ikrar-response-counts',
  imports: [Definition],
  template: `
    <h3>{{ t('results.counts.title') }}</h3>
    <dl class="steps">
      <div>
        <dt>{{ t('results.counts.pre') }}</dt>
        <dd>{{ counts().pre }}</dd>
      </div>
      <div>
        <dt>{{ t('results.counts.post') }}</dt>
        <dd>{{ counts().post }}</dd>
      </div>
      <div class="matched">
        <dt>{{ t('results.counts.matched') }}</dt>
        <dd>{{ counts().matched }}</dd>
      </div>
    </dl>
    @if (rest().length > 0) {
      <dl class="rest">
        @for (one of rest(); track one.name) {
          <div>
            <dt>{{ t(one.name) }}</dt>
            <dd>{{ one.count }}</dd>
          </div>
        }
      </dl>
    }
    <ikrar-definition [text]="t('results.counts.definitions.' + identification())" />
  `,
  styleUrl: './response-counts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponseCounts {
  readonly counts = input.required<ResultCounts>();
  readonly identification = input.required<Identification>();

  protected readonly t = translator();
  /** Nobody needs to read four noughts. */
  protected readonly rest = computed(() => {
    const { exclusions, nearPairs, notInSample, ...counts } = this.counts();
    const byCode = this.identification() === 'personal_code';
    const told = exclusions.filter(({ reason }) => !(byCode && TOLD_BY_CODE.includes(reason)));
    return [
      { name: 'results.counts.nearPairs', count: nearPairs },
      ...(byCode ? BY_CODE.map((id) => ({ name: `results.counts.${id}`, count: counts[id] })) : []),
      ...told.map(({ reason, pre, post }) => ({
        name: `platform.lists.pairExclusions.${reason}`,
        count: pre + post,
      })),
      { name: 'results.counts.notInSample', count: notInSample },
    ].filter(({ count }) => count > 0);
  });
}
