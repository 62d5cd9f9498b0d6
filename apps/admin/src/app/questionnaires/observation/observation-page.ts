import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  Api,
  getInstrumentVersion,
  listDeployments,
  listObservations,
  putObservation,
} from '@ikrar/api-client';
import type { DeploymentList, ObservationList, PutObservationBody, VersionDetail } from '@ikrar/api-client';
import { checkAnswers, dropHidden, otherKey, visibleItems } from '@ikrar/domain';
import type { Answer, AnswerProblemCode, Answers, InstrumentContent, InstrumentItem } from '@ikrar/domain';
import { Dialogs, EmptyState, ErrorState, Icon, Loading, Notices, PageHeader } from '@ikrar/ui';
import { Language, translator } from '../../platform/language';
import { problemOf, ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { ObservationDraft } from './observation-draft';
import { ObservationQuestion } from './observation-question';
import { SentSheets } from './sent-sheets';

/** The sheet a member of the team fills in in the hall, and those that have arrived. */
@Component({
  selector: 'ikrar-observation-page',
  imports: [EmptyState, ErrorState, Icon, Loading, MatButton, ObservationQuestion, PageHeader, SentSheets],
  providers: [ObservationDraft],
  templateUrl: './observation-page.html',
  styleUrl: './observation-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ObservationPage {
  readonly eventId = input.required<string>();
  readonly deploymentId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly draft = inject(ObservationDraft);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly api = inject(Api);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly deployments = httpResource<DeploymentList>(() =>
    listDeployments.PATH.replace('{eventId}', this.eventId()),
  );
  protected readonly zone = computed(() =>
    this.deployments.hasValue() ? this.deployments.value().zone : 'Asia/Jakarta',
  );
  protected readonly deployment = computed(() => {
    const items = this.deployments.hasValue() ? this.deployments.value().items : [];
    return items.find(({ id, phase }) => id === this.deploymentId() && phase === 'observation') ?? null;
  });
  protected readonly version = httpResource<VersionDetail>(() => {
    const { instrumentId, instrumentVersionId } = this.deployment() ?? {};
    return instrumentId && instrumentVersionId
      ? getInstrumentVersion.PATH.replace('{id}', instrumentId).replace('{versionId}', instrumentVersionId)
      : undefined;
  });
  protected readonly content = computed(() =>
    this.version.hasValue() ? (this.version.value().content as InstrumentContent) : null,
  );
  protected readonly observations = httpResource<ObservationList>(() =>
    listObservations.PATH.replace('{eventId}', this.eventId()),
  );
  protected readonly sent = computed(() =>
    this.observations.hasValue()
      ? this.observations.value().items.filter(({ deploymentId }) => deploymentId === this.deploymentId())
      : null,
  );
  protected readonly writable = computed(
    () => this.session.can('deployment.manage') && this.deployment()?.state !== 'closed',
  );

  /** What is asked now, under the titles of the sections. */
  protected readonly groups = computed(() => {
    const { items = [], sections = [] } = this.content() ?? {};
    const groups: { id: string; title: string; items: InstrumentItem[] }[] = [];
    for (const item of visibleItems(items, sections, this.draft.answers())) {
      const id = item.section ?? '';
      const last = groups.at(-1);
      if (last?.id === id) last.items.push(item);
      else {
        const title = sections.find((section) => section.id === id)?.title;
        groups.push({ id, title: title?.[this.language.current()] || title?.id || '', items: [item] });
      }
    }
    return groups;
  });
  protected readonly begun = computed(() => Object.values(this.draft.answers()).some((one) => one !== null));
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);
  private readonly tried = signal(false);
  /** What goes: nothing that these answers hide, nothing of questions that stood here before. */
  private readonly body = computed(() => {
    const content = this.content();
    if (content === null) return {};
    const keys = new Set(content.items.flatMap((item) => [item.id, otherKey(item)]));
    const known = Object.entries(this.draft.answers()).filter(([key]) => keys.has(key));
    return dropHidden(content, Object.fromEntries(known));
  });
  protected readonly found = computed<ReadonlyMap<string, AnswerProblemCode>>(() => {
    const content = this.content();
    if (content === null || !this.tried()) return new Map();
    return new Map(checkAnswers(content, this.body()).map(({ itemId, code }) => [itemId, code]));
  });

  constructor() {
    effect(() => {
      const deploymentId = this.deploymentId();
      const accountId = this.session.current()?.account.id ?? '';
      untracked(() => this.draft.open({ accountId, deploymentId }));
    });
  }

  protected besideOf(item: InstrumentItem): Answer {
    return this.draft.answers()[otherKey(item)] ?? null;
  }

  protected wrongOf(item: InstrumentItem): AnswerProblemCode | null {
    return this.found().get(item.id) ?? this.found().get(otherKey(item)) ?? null;
  }

  protected write(item: InstrumentItem, answer: Answer): void {
    this.draft.answer(otherKey(item), answer);
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    if (this.sending()) return;
    if (this.found().size > 0) {
      this.showFirst();
      return;
    }
    this.sending.set(true);
    this.failure.set(null);
    try {
      await this.put();
      this.draft.begin();
      this.tried.set(false);
      this.notices.say(this.t('observation.done'));
      this.element.querySelector<HTMLElement>('.kept')?.focus();
    } catch (error) {
      if (problemOf(error).code === 'response.different') await this.askForAnother();
      else this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
      this.observations.reload();
    }
  }

  private put(): Promise<unknown> {
    const body = { deploymentId: this.deploymentId(), answers: toSend(this.body()) };
    return this.api.invoke(putObservation, { eventId: this.eventId(), id: this.draft.id(), body });
  }

  /** It arrived although nobody said so, and was changed since: both stay, if the person wants that. */
  private async askForAnother(): Promise<void> {
    const wanted = await this.dialogs.confirm({
      title: this.t('observation.another.title'),
      text: this.t('observation.another.text'),
      confirm: this.t('observation.another.confirm'),
      cancel: this.t('observation.another.cancel'),
    });
    if (wanted) this.draft.becomeAnother();
    else this.draft.begin();
    this.tried.set(false);
    this.failure.set(wanted ? this.t('observation.another.ready') : null);
  }

  private showFirst(): void {
    const [first] = this.found().keys();
    const [item = ''] = (first ?? '').split('.');
    const group = this.element.querySelector(`[aria-labelledby="item-${item}"]`);
    group?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }
}

/** The generated client writes lists as its own. */
function toSend(answers: Answers): PutObservationBody['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      typeof answer === 'object' && answer !== null ? [...answer] : answer,
    ]),
  );
}
