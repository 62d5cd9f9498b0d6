import { inject, Injectable } from '@angular/core';
import { Api, listVersionEquivalences } from '@ikrar/api-client';
import type { DeploymentDetail } from '@ikrar/api-client';
import { MEASURED_PHASES } from '@ikrar/domain';
import { Dialogs } from '@ikrar/ui';
import { Language } from '../../../platform/language';
import type { NewWave } from '../new-waves';
import type { PickedVersion } from '../version-picker';

/** Two versions of one event that nobody has declared to ask the same. */
export interface UnequalVersions {
  readonly earlier: PickedVersion;
  readonly later: PickedVersion;
}

/** Another version before and after: which items ask the same is declared on the spot. */
@Injectable({ providedIn: 'root' })
export class Equalling {
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly language = inject(Language);

  /** The first pair that keeps `place` from asking `version`: every other wave is compared with the first one. */
  async missing(
    place: NewWave,
    version: PickedVersion,
    measured: readonly DeploymentDetail[],
  ): Promise<UnequalVersions | null> {
    const others = measured
      .filter((one) => one.phase !== place.phase || one.wave !== place.wave)
      .map((one) => ({ rank: rank(one), version: asked(one) }));
    const all = [...others, { rank: rank(place), version }].sort((one, other) => one.rank - other.rank);
    const [measure] = all;
    if (!measure) return null;
    const { items } = await this.api.invoke(listVersionEquivalences, {
      versionId: measure.version.versionId,
    });
    const declared = new Set(items.flatMap((one) => [one.earlierVersionId, one.laterVersionId]));
    const found = all.find(
      ({ version: { versionId } }) => versionId !== measure.version.versionId && !declared.has(versionId),
    );
    return found ? { earlier: measure.version, later: found.version } : null;
  }

  /** True once they were declared. The panel belongs to the questionnaires and comes with its own words. */
  async declare(pair: UnequalVersions): Promise<boolean> {
    const { EQUIVALENCE_SHEET } = await import('../../instruments/versions/equivalence-sheet');
    this.language.add(EQUIVALENCE_SHEET.dictionary);
    return (await this.dialogs.sheet<boolean>(EQUIVALENCE_SHEET.component, pair)) === true;
  }
}

function rank({ phase, wave }: NewWave): number {
  return 100 * MEASURED_PHASES.findIndex((one) => one === phase) + wave;
}

function asked(deployment: DeploymentDetail): PickedVersion {
  const { instrumentId, instrumentVersionId, instrumentTitle, versionNumber, items } = deployment;
  const versionId = instrumentVersionId;
  return { instrumentId, versionId, title: instrumentTitle, number: versionNumber, items };
}
