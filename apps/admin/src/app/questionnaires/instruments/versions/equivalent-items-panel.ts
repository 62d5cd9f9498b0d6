import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import {
  Api,
  listVersionEquivalences,
  putVersionEquivalence,
  removeVersionEquivalence,
} from '@ikrar/api-client';
import type { VersionDetail, VersionEquivalenceDetail, VersionEquivalenceList } from '@ikrar/api-client';
import { checkEquivalences, COMPARABLE_KINDS, suggestEquivalences } from '@ikrar/domain';
import type { InstrumentContent, InstrumentItem } from '@ikrar/domain';
import { ErrorState, Loading, Notices } from '@ikrar/ui';
import { attempt } from '../../../platform/attempt';
import { translator } from '../../../platform/language';
import { newId } from '../../../platform/new-id';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { Session } from '../../../platform/session/session';
import { ConditionWords } from '../items/condition-words';

/** Which items of two versions ask the same: suggested, decided by a person, and declared. */
@Component({
  selector: 'ikrar-equivalent-items-panel',
  imports: [Can, ErrorState, Loading, MatButton, MatFormFieldModule, MatSelectModule],
  templateUrl: './equivalent-items-panel.html',
  styleUrl: './equivalent-items-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EquivalentItemsPanel {
  readonly earlier = input.required<VersionDetail>();
  readonly later = input.required<VersionDetail>();
  /** The pairs that are chosen stand. */
  readonly settled = output();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly attempt = attempt();
  protected readonly words = inject(ConditionWords);
  protected readonly mayWrite = inject(Session).can('instrument.write');
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected readonly list = httpResource<VersionEquivalenceList>(() => ({
    url: listVersionEquivalences.PATH,
    params: { versionId: this.later().id },
  }));
  protected readonly declared = computed<VersionEquivalenceDetail | null>(() => {
    if (!this.list.hasValue()) return null;
    const { items } = this.list.value();
    return items.find(({ earlierVersionId }) => earlierVersionId === this.earlier().id) ?? null;
  });
  protected readonly items = computed(() => ({
    earlier: contentOf(this.earlier()).items,
    later: contentOf(this.later()).items,
  }));
  /** For each item of the earlier version the one of the later: as declared, else as suggested. */
  protected readonly choice = linkedSignal<Readonly<Record<string, string>>>(() => {
    const pairs =
      this.declared()?.items ?? suggestEquivalences(contentOf(this.earlier()), contentOf(this.later()));
    return Object.fromEntries(pairs.map(({ earlier, later }) => [earlier, later]));
  });
  private readonly pairs = computed(() => {
    const choice = this.choice();
    return this.items().earlier.flatMap(({ id }) => {
      const later = choice[id];
      return later === undefined ? [] : [{ earlier: id, later }];
    });
  });
  protected readonly rows = computed(() => {
    const pairs = this.pairs();
    const found = checkEquivalences(contentOf(this.earlier()), contentOf(this.later()), pairs);
    return this.items()
      .earlier.filter(comparable)
      .map((item) => {
        const position = pairs.findIndex(({ earlier }) => earlier === item.id);
        return {
          item,
          later: this.choice()[item.id] ?? null,
          codes: found.filter((one) => one.position === position).map(({ code }) => code),
        };
      });
  });
  protected readonly offered = computed(() => this.items().later.filter(comparable));
  protected readonly count = computed(() => this.pairs().length);
  protected readonly sound = computed(
    () => this.count() > 0 && this.rows().every(({ codes }) => codes.length === 0),
  );
  protected readonly changed = computed(
    () =>
      JSON.stringify(this.pairs()) !==
      JSON.stringify(this.declared()?.items.map(({ earlier, later }) => ({ earlier, later }))),
  );

  protected choose(earlier: string, later: string | null): void {
    const { [earlier]: _before, ...rest } = this.choice();
    this.choice.set(later === null ? rest : { ...rest, [earlier]: later });
  }

  /** A declaration is not changed: the old one is taken back, the new one is made. */
  protected async declare(): Promise<void> {
    const items = this.pairs();
    const done = await this.attempt.run(async () => {
      const before = this.declared();
      if (before) await this.api.invoke(removeVersionEquivalence, { id: before.id });
      const body = { earlierVersionId: this.earlier().id, laterVersionId: this.later().id, items };
      await this.api.invoke(putVersionEquivalence, { id: newId(), body });
    });
    if (!done) return;
    this.list.reload();
    this.settled.emit();
    this.notices.say(this.t('instruments.equivalence.done', { count: items.length }));
  }

  protected async takeBack({ id }: VersionEquivalenceDetail): Promise<void> {
    const asked = {
      title: this.t('instruments.equivalence.removeTitle'),
      text: this.t('instruments.equivalence.removeText'),
      confirm: this.t('instruments.equivalence.remove'),
      dangerous: true,
    };
    if (await this.attempt.ifSure(asked, () => this.api.invoke(removeVersionEquivalence, { id })))
      this.list.reload();
  }
}

function contentOf({ content }: VersionDetail): InstrumentContent {
  return content as InstrumentContent;
}

function comparable({ kind }: InstrumentItem): boolean {
  return COMPARABLE_KINDS.includes(kind);
}
