import { Injectable } from '@nestjs/common';
import { checkRecipe, DEFAULT_SELF_CODE_RECIPE } from '@ikrar/domain';
import type { Identification, SelfCodeRecipe } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { canonical } from '../../platform/http/canonical';
import { problem } from '../../platform/http/problems';
import type { PutOutcome } from '../../platform/http/request-parts';
import { EventAccess, TallyMarks } from '../../programs';
import type { EventIdentification, PutIdentificationBody } from './identification.dto';
import { IdentificationRepository } from './identification.repository';
import type { StoredIdentification } from './identification.repository';

/** Nobody chose: by the personal codes of the roster. */
const DEFAULT: StoredIdentification = { identification: 'personal_code', recipe: null, version: 0 };

interface Choice {
  readonly identification: Identification;
  readonly recipe: SelfCodeRecipe | null;
}

/** How an event knows who answers. It may be chosen until the first answers are here, for they carry the codes. */
@Injectable()
export class IdentificationService {
  constructor(
    private readonly events: EventAccess,
    private readonly repository: IdentificationRepository,
    private readonly audit: Audit,
    private readonly marks: TallyMarks,
  ) {}

  async get(eventId: string): Promise<EventIdentification> {
    await this.events.requireEvent(eventId);
    return this.detail(eventId);
  }

  /** `version` is the one the client has read, null when it sent none. */
  async put(
    eventId: string,
    version: number | null,
    body: PutIdentificationBody,
  ): Promise<PutOutcome<EventIdentification>> {
    await this.events.requireEvent(eventId);
    const choice = toChoice(body);
    const { presentOnly } = await this.repository.hold(eventId);
    const row = await this.repository.find(eventId);
    if (isSame(row ?? DEFAULT, choice)) return { created: false, record: await this.detail(eventId) };
    if (row && version === null) throw problem('version-missing');
    if ((version ?? 0) !== (row?.version ?? 0)) {
      throw problem('stale', { current: await this.detail(eventId) });
    }
    if (await this.repository.isAnswered(eventId)) throw problem('identification.answered');
    const { identification, recipe } = choice;
    if (presentOnly && identification !== 'personal_code') throw problem('deployment.present-needs-code');
    const now = new Date();
    if (row) await this.repository.update(eventId, identification, recipe, now);
    else await this.repository.insert(eventId, identification, recipe, now);
    await this.marks.mark(eventId);
    this.audit.note({ identification, from: (row ?? DEFAULT).identification });
    return { created: row === null, record: await this.detail(eventId) };
  }

  private async detail(eventId: string): Promise<EventIdentification> {
    const { identification, recipe, version } = (await this.repository.find(eventId)) ?? DEFAULT;
    const mayChange = !(await this.repository.isAnswered(eventId));
    return { identification, recipe: recipe && [...recipe], version, mayChange };
  }
}

function toChoice({ identification, recipe }: PutIdentificationBody): Choice {
  if (identification !== 'self_code') {
    if (recipe) throw problem('invalid-input', { errors: [{ field: 'recipe', code: 'only-self-code' }] });
    return { identification, recipe: null };
  }
  const chosen = recipe ?? DEFAULT_SELF_CODE_RECIPE;
  const errors = checkRecipe(chosen).map(({ position, code }) => ({
    field: position === null ? 'recipe' : `recipe.${position}`,
    code,
  }));
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return { identification, recipe: chosen };
}

function isSame(stored: Choice, { identification, recipe }: Choice): boolean {
  return stored.identification === identification && canonical(stored.recipe) === canonical(recipe);
}
