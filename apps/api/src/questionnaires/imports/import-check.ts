import { Injectable } from '@nestjs/common';
import { checkMapping, columnKeys, LINKS_OF, normaliseSearch, previewResponseImport } from '@ikrar/domain';
import type { AnswerTable, ImportedSheet, ResponseImportLine, ResponseMapping, Zone } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import { EventAccess } from '../../programs';
import type { KnownEvent } from '../../programs';
import { AreaChoices } from '../areas/area-choices.repository';
import { EventIdentifications } from '../identification/event-identifications';
import { ImportKeys } from './import-keys';
import type { AskedPhase, RosterName } from './response-imports.read-model';
import { ResponseImportsReadModel } from './response-imports.read-model';

export interface CheckedImport {
  readonly event: KnownEvent;
  readonly phases: readonly AskedPhase[];
  readonly lines: readonly ResponseImportLine[];
  /** Whose code it is, where people are known by the roster. */
  nameOf(personalCode: string | null): string | null;
}

const AREA = /^[1-9]\d\.\d{2}\.\d{2}\.[123]\d{3}$/;

/** Says what an import would do: by the rule of the domain, with what the event knows. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly events: EventAccess,
    private readonly readModel: ResponseImportsReadModel,
    private readonly identifications: EventIdentifications,
    private readonly areas: AreaChoices,
    private readonly keys: ImportKeys,
  ) {}

  async check(eventId: string, table: AnswerTable, mapping: ResponseMapping): Promise<CheckedImport> {
    const event = await this.events.requireEvent(eventId);
    const phases = await this.phasesOf(eventId, mapping);
    const [first] = phases;
    if (!first) throw problem('import.unknown-phase');
    const { content, instrumentVersionId } = first;
    if (phases.some((one) => one.instrumentVersionId !== instrumentVersionId)) {
      throw problem('import.different-versions');
    }
    const errors = checkMapping(mapping, columnKeys(table.headers), content);
    if (errors.length > 0) {
      const fields = errors.map(({ field, code }) => ({ field: `mapping.${field}`, code }));
      throw problem('invalid-input', { errors: fields });
    }
    const identification = await this.identifications.of(eventId);
    if (!LINKS_OF[identification].includes(mapping.link.kind)) throw problem('response.identification');
    const villages = await this.areas.villagesNear(event.areaCode);
    const unknownAreas = new Set(await this.areas.unknown(areaCodesIn(table)));
    const roster = identification === 'personal_code' ? await this.readModel.roster(eventId) : [];
    const lines = previewResponseImport(table, mapping, {
      content,
      identification,
      zone: event.zone as Zone,
      areaNamed: (name) => {
        const [code, second] = villages.get(normaliseSearch(name)) ?? [];
        return second === undefined ? (code ?? null) : null;
      },
      isArea: (code) => !unknownAreas.has(code),
      ...this.writers(eventId, roster),
      ...(await this.known(eventId, phases)),
    });
    const nameOf = (code: string | null): string | null =>
      roster.find(({ personalCode }) => personalCode === code)?.fullName ?? null;
    return { event, phases, lines, nameOf };
  }

  private async phasesOf(eventId: string, { phase: { values } }: ResponseMapping): Promise<AskedPhase[]> {
    const asked = await this.readModel.phases(eventId);
    return values.map(({ phase, wave }) => {
      const found = asked.find((one) => one.phase === phase && one.wave === wave);
      if (!found) throw problem('import.unknown-phase');
      return found;
    });
  }

  private writers(eventId: string, roster: readonly RosterName[]) {
    return {
      codes: new Set(roster.map(({ personalCode }) => personalCode)),
      names: byName(roster),
      pseudonymOf: (text: string) => this.keys.pseudonym(eventId, text),
    };
  }

  private async known(eventId: string, phases: readonly AskedPhase[]) {
    const imported = await this.readModel.importedRows(eventId);
    const answered = await this.readModel.answered(eventId);
    const places = new Set(answered.map(({ deploymentId, code }) => `${deploymentId} ${code}`));
    return {
      isKnown: (fingerprint: string) =>
        imported.has(this.keys.digest('row', eventId, fingerprint).toString('hex')),
      hasAnswered: ({ phase, wave, personalCode, selfCode }: ImportedSheet) => {
        const deployment = phases.find((one) => one.phase === phase && one.wave === wave);
        return places.has(`${deployment?.deploymentId ?? ''} ${personalCode ?? selfCode ?? ''}`);
      },
    };
  }
}

function byName(roster: readonly RosterName[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { fullName, personalCode } of roster) {
    const name = normaliseSearch(fullName);
    names.set(name, [...(names.get(name) ?? []), personalCode]);
  }
  return names;
}

function areaCodesIn({ rows }: AnswerTable): string[] {
  return [
    ...new Set(
      rows.flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => AREA.test(cell))),
    ),
  ];
}
