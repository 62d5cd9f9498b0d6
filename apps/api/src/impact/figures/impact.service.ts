import { Injectable } from '@nestjs/common';
import { areaLevel, hideSmallCell, impactOf, SMALL_CELL_INSIDE } from '@ikrar/domain';
import type { MeasureImpact } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import type { ImpactFigures, ImpactMeasure } from './impact.dto';
import { ImpactReadModel } from './impact.read-model';
import type { ImpactScope, MeasuredVersion } from './impact.read-model';

@Injectable()
export class ImpactService {
  constructor(private readonly readModel: ImpactReadModel) {}

  ofInstitution(): Promise<ImpactFigures> {
    return this.figures({});
  }

  async ofProgram(programId: string): Promise<ImpactFigures> {
    if (!(await this.readModel.isProgram(programId))) throw problem('not-found');
    return this.figures({ programId });
  }

  async ofArea(areaCode: string): Promise<ImpactFigures> {
    if (areaLevel(areaCode) === null || !(await this.readModel.isArea(areaCode))) throw problem('not-found');
    return this.figures({ areaCode });
  }

  private async figures(scope: ImpactScope): Promise<ImpactFigures> {
    const { events, participations, waits } = await this.readModel.counts(scope);
    const { matched, classGain, hiddenEvents, measures } = impactOf(
      await this.readModel.tallies(scope),
      SMALL_CELL_INSIDE,
    );
    const shown = hideSmallCell(participations, SMALL_CELL_INSIDE);
    return {
      events,
      participations: shown,
      matched: matched === 0 && hiddenEvents > 0 ? null : matched,
      classGain,
      hidden: shown === null || hiddenEvents > 0,
      measures: await this.named(measures),
      hiddenEvents,
      current: !waits,
    };
  }

  private async named(measures: readonly MeasureImpact[]): Promise<ImpactMeasure[]> {
    const versions = await this.readModel.versions(
      measures.flatMap(({ measureKey }) => versionsOf(measureKey)),
    );
    const byId = new Map(versions.map((version) => [version.id, version]));
    return measures.map((measure) => toMeasure(measure, byId));
  }
}

/** The key of a measure is the version it is of, or two with a plus between them. */
function versionsOf(measureKey: string): string[] {
  return measureKey.split('+');
}

function toMeasure(
  { measureKey, topics, ...figures }: MeasureImpact,
  versions: ReadonlyMap<string, MeasuredVersion>,
): ImpactMeasure {
  const [first, later] = versionsOf(measureKey).map((id) => versions.get(id));
  if (!first) throw new Error(`Version ${measureKey} of a tally is gone`);
  return {
    ...figures,
    title: first.title,
    number: first.number,
    laterTitle: later?.title ?? null,
    laterNumber: later?.number ?? null,
    topics: topics.map(({ id, ...topic }) => ({ topic: id, ...topic })),
  };
}
