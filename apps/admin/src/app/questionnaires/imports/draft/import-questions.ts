import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Injectable, untracked } from '@angular/core';
import { getIdentification, getInstrumentVersion, listDeployments } from '@ikrar/api-client';
import type { DeploymentDetail, DeploymentList, EventIdentification, VersionDetail } from '@ikrar/api-client';
import { recallMapping, suggestMapping } from '@ikrar/domain';
import type { InstrumentContent, MappingHints } from '@ikrar/domain';
import { ImportDraft } from './import-draft';
import { sheetTable } from './sheet-table';

/** What the event asks, as far as a file of answers is about it. */
@Injectable()
export class ImportQuestions {
  private readonly draft = inject(ImportDraft);
  private readonly deployments = httpResource<DeploymentList>(() =>
    this.draft.eventId() === '' ? undefined : listDeployments.PATH.replace('{eventId}', this.draft.eventId()),
  );
  private readonly asked = httpResource<EventIdentification>(() =>
    this.draft.eventId() === ''
      ? undefined
      : getIdentification.PATH.replace('{eventId}', this.draft.eventId()),
  );
  /** What people answer; null until it was read. What the team observes is no answer of theirs. */
  readonly phases = computed<readonly DeploymentDetail[] | null>(() =>
    this.deployments.hasValue()
      ? this.deployments.value().items.filter(({ phase }) => phase !== 'observation')
      : null,
  );
  readonly zone = computed(() =>
    this.deployments.hasValue() ? this.deployments.value().zone : 'Asia/Jakarta',
  );
  readonly identification = computed(() =>
    this.asked.hasValue() ? this.asked.value().identification : null,
  );
  private readonly version = httpResource<VersionDetail>(() => {
    const found = this.phases()?.find(
      ({ instrumentVersionId }) => instrumentVersionId === this.draft.versionId(),
    );
    return found
      ? getInstrumentVersion.PATH.replace('{id}', found.instrumentId).replace(
          '{versionId}',
          found.instrumentVersionId,
        )
      : undefined;
  });
  readonly content = computed(() =>
    this.version.hasValue() && this.version.value().id === this.draft.versionId()
      ? (this.version.value().content as InstrumentContent)
      : null,
  );
  readonly error = computed(() => this.deployments.error() ?? this.asked.error() ?? this.version.error());

  constructor() {
    effect(() => {
      // Where no column told which questions are answered, it is those that are asked first.
      const [first] = this.phases() ?? [];
      if (this.draft.sheet() && this.draft.versionId() === null && first)
        this.draft.versionId.set(first.instrumentVersionId);
    });
    effect(() => {
      const [content, identification] = [this.content(), this.identification()];
      if (content && identification) untracked(() => this.mapAnew(content, identification));
    });
  }

  versionOf(place: Pick<DeploymentDetail, 'phase' | 'wave'>): string | null {
    const found = this.phases()?.find(({ phase, wave }) => phase === place.phase && wave === place.wave);
    return found?.instrumentVersionId ?? null;
  }

  reload(): void {
    [this.deployments, this.asked, this.version].forEach((one) => one.reload());
  }

  /** For other questions the columns mean something else; what was decided stays where it still holds. */
  private mapAnew(content: InstrumentContent, identification: MappingHints['identification']): void {
    const { sheet, file, mapping, versionId, mappedFor } = this.draft;
    const read = sheet();
    if (!read || mappedFor() === versionId()) return;
    const phases = (this.phases() ?? [])
      .filter(({ instrumentVersionId }) => instrumentVersionId === versionId())
      .map(({ phase, wave }) => ({ phase, wave }));
    const hints = { content, identification, phases, names: [read.name, file()?.name ?? ''] };
    const fresh = suggestMapping(sheetTable(read), hints);
    const before = mapping();
    mapping.set(before ? { ...recallMapping(before, fresh, hints), phase: before.phase } : fresh);
    mappedFor.set(versionId());
  }
}
