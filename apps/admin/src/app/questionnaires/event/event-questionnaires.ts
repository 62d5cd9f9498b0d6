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
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  Api,
  closeDeployment,
  getIdentification,
  listDeployments,
  openDeployment,
  putDeployment,
  removeDeployment,
} from '@ikrar/api-client';
import type { DeploymentDetail, DeploymentList, EventIdentification } from '@ikrar/api-client';
import { MEASURED_PHASES } from '@ikrar/domain';
import { Dialogs, ErrorState, Icon, Loading, Notices } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { DownloadAnswers } from '../exports/download-answers';
import { ImportAnswers } from '../imports/import-answers';
import { KeySheets } from '../keying/key-sheets';
import { MatchesPanel } from '../matches/matches-panel';
import { PrintSheets } from '../paper/print-sheets';
import { AddWaveMenu } from './add-wave-menu';
import { IdentificationCard } from './identification/identification-card';
import type { NewWave } from './new-waves';
import { PhaseCard } from './phase-card';
import { VersionPicker } from './version-picker';
import type { PickedVersion } from './version-picker';
import { WaveSheet } from './wave-sheet/wave-sheet';
import type { WaveSheetData } from './wave-sheet/wave-sheet';
import { WaveWords } from './wave-words';

/** How often the counts are asked while answers come in. */
const PAUSE = 4000;
/** While a window has yet to begin. */
const LONG_PAUSE = 30_000;

/** What an event asks: before, after, later; open or closed, and how many answers are here. No names. */
@Component({
  selector: 'ikrar-event-questionnaires',
  imports: [
    AddWaveMenu,
    Can,
    DownloadAnswers,
    ErrorState,
    Icon,
    IdentificationCard,
    ImportAnswers,
    KeySheets,
    Loading,
    MatButton,
    MatchesPanel,
    PhaseCard,
    PrintSheets,
    RouterLink,
    VersionPicker,
  ],
  templateUrl: './event-questionnaires.html',
  styleUrl: './event-questionnaires.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventQuestionnaires {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly attempt = attempt();
  protected readonly words = inject(WaveWords);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
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
  private readonly asksSomething = computed(() => this.phases().length > 0);
  /** How people are known again; asked only where something is asked of them. */
  protected readonly identification = httpResource<EventIdentification>(() =>
    this.asksSomething() ? getIdentification.PATH.replace('{eventId}', this.eventId()) : undefined,
  );
  protected readonly way = linkedSignal<EventIdentification | null, EventIdentification | null>({
    source: () => (this.identification.hasValue() ? this.identification.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  /** Only by personal codes is it known how many people are still missing. */
  protected readonly byCode = computed(
    () => (this.way()?.identification ?? 'personal_code') === 'personal_code',
  );
  protected readonly sheets = computed(() => this.phases().reduce((sum, { received }) => sum + received, 0));
  /** The pre-test's version, or that of what is measured first: the others ask the same. */
  private readonly measure = computed(() =>
    this.phases().find(({ phase }) => MEASURED_PHASES.some((one) => one === phase)),
  );
  /** Said sentences speak of the day on which the list was last asked for. */
  protected readonly today = computed(() => (this.known(), new Date()));
  /** Kept for the life of the page: a second try makes the same records. */
  private readonly ids = new Map<string, string>();

  constructor() {
    const pause = computed(() => {
      if (this.phases().some(({ state }) => state === 'open')) return PAUSE;
      return this.phases().some(({ state, opensAt }) => state === 'planned' && opensAt !== null)
        ? LONG_PAUSE
        : null;
    });
    effect((onCleanup) => {
      const length = pause();
      if (length === null) return;
      const timer = setInterval(() => {
        if (this.document.visibilityState === 'visible') this.deployments.reload();
      }, length);
      onCleanup(() => clearInterval(timer));
    });
  }

  /** The usual beginning: the same questions before and after. */
  protected async useForBoth({ versionId: instrumentVersionId }: PickedVersion): Promise<void> {
    await this.attempt.run(async () => {
      for (const phase of ['pre', 'post'] as const) {
        const id = this.idOf({ phase, wave: 1 });
        const body = { phase, instrumentVersionId };
        await this.api.invoke(putDeployment, { eventId: this.eventId(), id, body });
      }
    });
    this.deployments.reload();
  }

  protected add(place: NewWave): Promise<void> {
    return this.arrange(place, null);
  }

  protected change(deployment: DeploymentDetail): Promise<void> {
    return this.arrange(deployment, deployment);
  }

  protected async open(deployment: DeploymentDetail): Promise<void> {
    const { id, phase, wave } = deployment;
    const isSheetOfPhones = (one: DeploymentDetail): boolean => one.phase === 'pre' || one.phase === 'post';
    const other = isSheetOfPhones(deployment)
      ? this.phases().find((one) => one.id !== id && one.state === 'open' && isSheetOfPhones(one))
      : undefined;
    const asked = {
      title: this.t('questionnaires.confirmOpen.title', { phase: this.words.name({ phase, wave }) }),
      text: other
        ? this.t('questionnaires.confirmOpen.otherOpen', { other: this.words.name(other) })
        : this.t('questionnaires.confirmOpen.text'),
      confirm: this.words.open(deployment),
    };
    await this.attempt.ifSure(asked, () => this.api.invoke(openDeployment, { eventId: this.eventId(), id }));
    this.deployments.reload();
  }

  protected async close(deployment: DeploymentDetail): Promise<void> {
    const { id, received, expected } = deployment;
    const asked = {
      title: this.t('questionnaires.confirmClose.title', { phase: this.words.name(deployment) }),
      text:
        expected === 0 || !this.byCode()
          ? this.t('questionnaires.confirmClose.sheets', { received })
          : this.t('questionnaires.confirmClose.text', { received, expected }),
      confirm: this.words.close(deployment),
    };
    await this.attempt.ifSure(asked, () => this.api.invoke(closeDeployment, { eventId: this.eventId(), id }));
    this.deployments.reload();
  }

  /** Nothing was asked yet, so taking it back is no loss: it can be put back as it was. */
  protected async remove(deployment: DeploymentDetail): Promise<void> {
    const eventId = this.eventId();
    const { id, phase, wave, instrumentVersionId, opensAt, closesAt, presentOnly } = deployment;
    const done = await this.attempt.run(() => this.api.invoke(removeDeployment, { eventId, id }));
    this.deployments.reload();
    if (!done) return;
    this.ids.delete(`${phase} ${wave}`);
    this.notices.undoable(
      this.t('questionnaires.remove.done', { phase: this.words.name(deployment) }),
      () => {
        const body = { phase, wave, instrumentVersionId, opensAt, closesAt, presentOnly };
        void this.attempt
          .run(() => this.api.invoke(putDeployment, { eventId, id: this.idOf({ phase, wave }), body }))
          .then(() => this.deployments.reload());
      },
    );
  }

  private async arrange(place: NewWave, deployment: DeploymentDetail | null): Promise<void> {
    const measure = this.measure();
    const isMeasured = MEASURED_PHASES.some((one) => one === place.phase);
    const data: WaveSheetData = {
      eventId: this.eventId(),
      zone: this.zone(),
      id: deployment?.id ?? this.idOf(place),
      place: { phase: place.phase, wave: place.wave },
      deployment,
      usual: isMeasured && measure ? pickedOf(measure) : null,
      measured: this.phases().filter(({ phase }) => MEASURED_PHASES.some((one) => one === phase)),
      byCode: this.byCode(),
    };
    if (await this.dialogs.sheet<boolean>(WaveSheet, data)) this.deployments.reload();
  }

  private idOf({ phase, wave }: NewWave): string {
    const key = `${phase} ${wave}`;
    const id = this.ids.get(key) ?? newId();
    this.ids.set(key, id);
    return id;
  }
}

function pickedOf(deployment: DeploymentDetail): PickedVersion {
  const { instrumentId, instrumentVersionId, instrumentTitle, versionNumber, items } = deployment;
  const versionId = instrumentVersionId;
  return { instrumentId, versionId, title: instrumentTitle, number: versionNumber, items };
}
