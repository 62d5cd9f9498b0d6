import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  Api,
  closeDeployment,
  listDeployments,
  openDeployment,
  putDeployment,
  changeDeployment,
} from '@ikrar/api-client';
import type { DeploymentDetail, DeploymentList } from '@ikrar/api-client';
import { PHASES } from '@ikrar/domain';
import type { Phase } from '@ikrar/domain';
import { ErrorState, Icon, Loading } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { ifMatch } from '../../platform/stale';
import { PrintSheets } from '../paper/print-sheets';
import { PhaseCard } from './phase-card';
import { VersionPicker } from './version-picker';

/** How often the counts are asked while answers come in. */
const PAUSE = 4000;

/** The questionnaire of an event: which one, open or closed, and how many answers are here. No names. */
@Component({
  selector: 'ikrar-event-questionnaires',
  imports: [Can, ErrorState, Icon, Loading, MatButton, PhaseCard, PrintSheets, RouterLink, VersionPicker],
  templateUrl: './event-questionnaires.html',
  styleUrl: './event-questionnaires.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventQuestionnaires {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly attempt = attempt();
  protected readonly choosing = signal(false);
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);

  protected readonly deployments = httpResource<DeploymentList>(() =>
    listDeployments.PATH.replace('{eventId}', this.eventId()),
  );
  /** What was known stays on the screen while it is asked again, and when that fails. */
  protected readonly known = linkedSignal<DeploymentList | null, DeploymentList | null>({
    source: () => (this.deployments.hasValue() ? this.deployments.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly phases = computed(() => this.known()?.items ?? []);
  protected readonly zone = computed(() => this.known()?.zone ?? 'Asia/Jakarta');
  protected readonly first = computed(() => this.phases()[0] ?? null);
  protected readonly missing = computed(() =>
    (['pre', 'post'] as const).filter((phase) => this.phases().every((one) => one.phase !== phase)),
  );
  protected readonly mayChange = computed(() => this.phases().every(({ state }) => state === 'planned'));
  /** Kept for the life of the page: a second try makes the same records. */
  private readonly ids = { pre: newId(), post: newId() };

  constructor() {
    const receiving = computed(() => this.phases().some(({ state }) => state === 'open'));
    effect((onCleanup) => {
      if (!receiving()) return;
      const timer = setInterval(() => {
        if (this.document.visibilityState === 'visible') this.deployments.reload();
      }, PAUSE);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected async use(instrumentVersionId: string): Promise<void> {
    await this.attempt.run(async () => {
      const eventId = this.eventId();
      const first = this.first();
      if (first && first.instrumentVersionId !== instrumentVersionId) {
        await this.api.invoke(changeDeployment, {
          eventId,
          id: first.id,
          'If-Match': ifMatch(first.version),
          body: { instrumentVersionId },
        });
      }
      for (const phase of this.missing()) {
        const body = { phase, instrumentVersionId };
        await this.api.invoke(putDeployment, { eventId, id: this.ids[phase], body });
      }
      this.choosing.set(false);
    });
    this.deployments.reload();
  }

  protected async open({ id, phase, state }: DeploymentDetail): Promise<void> {
    const other = this.phases().find((one) => one.phase !== phase && one.state === 'open');
    const asked = {
      title: this.t('questionnaires.confirmOpen.title', { phase: this.t(`questionnaires.phases.${phase}`) }),
      text: other
        ? this.t('questionnaires.confirmOpen.otherOpen', {
            other: this.t(`questionnaires.phases.${other.phase}`),
          })
        : this.t('questionnaires.confirmOpen.text'),
      confirm:
        state === 'planned'
          ? this.t(`questionnaires.open.${phase}`)
          : this.t(`questionnaires.reopen.${phase}`),
    };
    await this.attempt.ifSure(asked, () => this.api.invoke(openDeployment, { eventId: this.eventId(), id }));
    this.deployments.reload();
  }

  protected async close({ id, phase, received, expected }: DeploymentDetail): Promise<void> {
    const asked = {
      title: this.t('questionnaires.confirmClose.title', { phase: this.t(`questionnaires.phases.${phase}`) }),
      text: this.t('questionnaires.confirmClose.text', { received, expected }),
      confirm: this.t(`questionnaires.close.${phase}`),
    };
    await this.attempt.ifSure(asked, () => this.api.invoke(closeDeployment, { eventId: this.eventId(), id }));
    this.deployments.reload();
  }
}
