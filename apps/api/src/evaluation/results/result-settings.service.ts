import { Injectable } from '@nestjs/common';
import { checkSettings, defaultSettings } from '@ikrar/domain';
import type { EvaluationSettings, SettingsProblem } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { problem } from '../../platform/http/problems';
import { EventAccess } from '../../programs';
import type { KnownEvent } from '../../programs';
import type { ChangeResultSettingsBody, ResultSettings } from './result-settings.dto';
import { ResultSettingsRepository } from './result-settings.repository';

/** By what the results of an event are judged: bands and bounds of its team, targets of its program. */
@Injectable()
export class ResultSettingsService {
  constructor(
    private readonly events: EventAccess,
    private readonly repository: ResultSettingsRepository,
    private readonly audit: Audit,
  ) {}

  async of(eventId: string): Promise<ResultSettings> {
    const { knowledgeBands, gainBounds } = defaultSettings;
    const stored = await this.repository.find(eventId);
    return { ...(stored?.settings ?? { knowledgeBands, gainBounds }), version: stored?.version ?? 0 };
  }

  async forEvaluation(
    { programId }: Pick<KnownEvent, 'programId'>,
    { knowledgeBands, gainBounds }: ResultSettings,
  ): Promise<EvaluationSettings> {
    const targets = await this.repository.targets(programId);
    return { ...defaultSettings, knowledgeBands, gainBounds, targets };
  }

  async change(eventId: string, version: number, body: ChangeResultSettingsBody): Promise<ResultSettings> {
    await this.events.requireEvent(eventId);
    const known = await this.of(eventId);
    const chosen = {
      knowledgeBands: body.knowledgeBands ?? known.knowledgeBands,
      gainBounds: body.gainBounds ?? known.gainBounds,
    };
    const errors = checkSettings({ ...defaultSettings, ...chosen }).map((code) => ({
      field: fieldOf(code),
      code,
    }));
    if (errors.length > 0) throw problem('invalid-input', { errors });
    const saved = await this.repository.save(eventId, version, chosen, new Date());
    if (!saved) throw problem('stale', { current: await this.of(eventId) });
    this.audit.note({ changed: Object.keys(body) });
    return this.of(eventId);
  }
}

function fieldOf(code: SettingsProblem): string {
  return code.startsWith('gain') ? 'gainBounds' : 'knowledgeBands';
}
