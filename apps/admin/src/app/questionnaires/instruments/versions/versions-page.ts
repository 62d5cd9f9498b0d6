import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import {
  Api,
  getInstrumentVersion,
  restoreInstrumentVersion,
  retireInstrumentVersion,
} from '@ikrar/api-client';
import type { VersionDetail, VersionSummary } from '@ikrar/api-client';
import type { InstrumentVersionStatus } from '@ikrar/domain';
import { ErrorState, Icon, Loading, Notices, StatusChip } from '@ikrar/ui';
import type { Tone } from '@ikrar/ui';
import { attempt } from '../../../platform/attempt';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { urlText } from '../../../platform/url-state';
import { ExportForm } from '../../xlsform/export-form';
import { InstrumentRecord } from '../draft/instrument-record';
import { EquivalentItemsPanel } from './equivalent-items-panel';
import { VersionDifferences } from './version-differences';

const TONES: Readonly<Record<InstrumentVersionStatus, Tone>> = {
  draft: 'attention',
  published: 'positive',
  retired: 'neutral',
};

/** All versions of a questionnaire, where each comes from, and what differs between two of them. */
@Component({
  selector: 'ikrar-versions-page',
  imports: [
    Can,
    EquivalentItemsPanel,
    ErrorState,
    ExportForm,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    StatusChip,
    VersionDifferences,
  ],
  templateUrl: './versions-page.html',
  styleUrl: './versions-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionsPage {
  protected readonly t = translator();
  protected readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemTexts);
  protected readonly attempt = attempt();
  protected readonly tones = TONES;
  protected readonly record = inject(InstrumentRecord);
  private readonly notices = inject(Notices);
  private readonly api = inject(Api);

  protected readonly versions = computed(() => this.record.detail()?.versions ?? []);
  private readonly from = urlText('from');
  private readonly to = urlText('to');
  /** The two that are compared: those of the address, else the newest with the one before it. */
  protected readonly earlier = computed(() => this.pick(this.from(), 1));
  protected readonly later = computed(() => this.pick(this.to(), 0));
  protected readonly earlierDetail = this.detailOf(this.earlier);
  protected readonly laterDetail = this.detailOf(this.later);
  protected readonly pair = computed(() => {
    const details = [this.earlierDetail, this.laterDetail].flatMap((one) =>
      one.hasValue() ? [one.value()] : [],
    );
    const [earlier, later] = details.sort((one, other) => one.number - other.number);
    return earlier && later && earlier.id !== later.id ? { earlier, later } : null;
  });
  /** A draft still changes: nothing is declared about it. */
  protected readonly declarable = computed(() => {
    const pair = this.pair();
    return pair && pair.earlier.status !== 'draft' && pair.later.status !== 'draft' ? pair : null;
  });

  protected ancestryOf({ basedOnId, libraryCode, libraryEdition }: VersionSummary): string | null {
    if (libraryCode !== null) {
      return this.t('instruments.versions.ofLibrary', { edition: libraryEdition ?? 1 });
    }
    if (basedOnId === null) return null;
    const base = this.versions().find(({ id }) => id === basedOnId);
    return base
      ? this.t('instruments.versions.ofVersion', { number: base.number })
      : this.t('instruments.versions.ofAnother');
  }

  protected compare(which: 'from' | 'to', id: string): void {
    (which === 'from' ? this.from : this.to).set(id);
  }

  protected async retire({ id, number }: VersionSummary): Promise<void> {
    const asked = {
      title: this.t('instruments.retire.title', { number }),
      text: this.t('instruments.retire.text'),
      confirm: this.t('instruments.retire.confirm', { number }),
    };
    const done = await this.attempt.ifSure(asked, () =>
      this.api.invoke(retireInstrumentVersion, { versionId: id }),
    );
    if (!done) return;
    this.record.reload();
    this.notices.undoable(
      this.t('instruments.retire.done', { number }),
      () => void this.restore({ id, number }),
    );
  }

  protected async restore({ id, number }: Pick<VersionSummary, 'id' | 'number'>): Promise<void> {
    const done = await this.attempt.run(() => this.api.invoke(restoreInstrumentVersion, { versionId: id }));
    if (!done) return;
    this.record.reload();
    this.notices.say(this.t('instruments.retire.restored', { number }));
  }

  private pick(id: string, otherwise: number): VersionSummary | undefined {
    const versions = this.versions();
    return versions.find((version) => version.id === id) ?? versions[otherwise];
  }

  private detailOf(version: () => VersionSummary | undefined) {
    return httpResource<VersionDetail>(() => {
      const instrument = this.record.detail();
      const chosen = version();
      if (!instrument || !chosen || this.versions().length < 2) return undefined;
      return getInstrumentVersion.PATH.replace('{id}', instrument.id).replace('{versionId}', chosen.id);
    });
  }
}
