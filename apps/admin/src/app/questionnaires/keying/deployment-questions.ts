import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal } from '@angular/core';
import type { Signal } from '@angular/core';
import { getIdentification, getInstrumentVersion, listDeployments, listEntries } from '@ikrar/api-client';
import type {
  DeploymentDetail,
  DeploymentList,
  EntryList,
  EntrySummary,
  EventIdentification,
  VersionDetail,
} from '@ikrar/api-client';
import type { Identification, InstrumentContent } from '@ikrar/domain';
import { Language, translator } from '../../platform/language';
import { columnsOf } from './grid/columns';
import type { CodePart, Column } from './grid/columns';

/** One phase of an event with its questions, as all pages about its sheets need it. */
export interface DeploymentQuestions {
  readonly deployment: Signal<DeploymentDetail | null>;
  readonly zone: Signal<string>;
  readonly content: Signal<InstrumentContent | null>;
  readonly identification: Signal<Identification | null>;
  readonly recipe: Signal<readonly CodePart[]>;
  readonly columns: Signal<readonly Column[]>;
  /** What stopped the reading. */
  readonly error: Signal<Error | undefined>;
  reload(): void;
}

/** Call it while a page is built. */
export function deploymentQuestions(eventId: () => string, deploymentId: () => string): DeploymentQuestions {
  const t = translator();
  const language = inject(Language);
  const deployments = httpResource<DeploymentList>(() =>
    listDeployments.PATH.replace('{eventId}', eventId()),
  );
  const known = computed(() => (deployments.hasValue() ? deployments.value() : null));
  const deployment = computed(() => known()?.items.find(({ id }) => id === deploymentId()) ?? null);
  const version = httpResource<VersionDetail>(() => {
    const { instrumentId, instrumentVersionId } = deployment() ?? {};
    return instrumentId && instrumentVersionId
      ? getInstrumentVersion.PATH.replace('{id}', instrumentId).replace('{versionId}', instrumentVersionId)
      : undefined;
  });
  const identity = httpResource<EventIdentification>(() =>
    getIdentification.PATH.replace('{eventId}', eventId()),
  );
  const content = computed(() =>
    version.hasValue() ? (version.value().content as InstrumentContent) : null,
  );
  const asked = computed(() => (identity.hasValue() ? identity.value() : null));
  const recipe = computed(() => (asked()?.identification === 'self_code' ? (asked()?.recipe ?? []) : []));
  return {
    deployment,
    zone: computed(() => known()?.zone ?? 'Asia/Jakarta'),
    content,
    identification: computed(() => asked()?.identification ?? null),
    recipe,
    columns: computed(() => {
      const words = { locale: language.current(), other: t('keying.other') };
      const known = content();
      return known === null ? [] : columnsOf(known, recipe(), words);
    }),
    error: computed(() => deployments.error() ?? version.error() ?? identity.error()),
    reload: () => [deployments, version, identity].forEach((one) => one.reload()),
  };
}

export interface KnownEntries {
  /** Null until they were read once; kept while they are read again, and when that fails. */
  readonly items: Signal<readonly EntrySummary[] | null>;
  readonly error: Signal<Error | undefined>;
  reload(): void;
}

export function knownEntries(eventId: () => string, deploymentId: () => string): KnownEntries {
  const list = httpResource<EntryList>(() =>
    listEntries.PATH.replace('{eventId}', eventId()).replace('{deploymentId}', deploymentId()),
  );
  const items = linkedSignal<readonly EntrySummary[] | null, readonly EntrySummary[] | null>({
    source: () => (list.hasValue() ? list.value().items : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  return { items, error: computed(() => list.error()), reload: () => list.reload() };
}
