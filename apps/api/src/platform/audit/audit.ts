import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { AuditLog } from '../database/audit-log.repository';

interface Notes {
  subjectId: string | null;
  subjectOrganisationIds: readonly string[];
  details: Record<string, unknown>;
}

/**
 * One row a request, in its transaction. The platform writes it for every change and for every read of
 * names; a service only adds what the path does not say.
 */
@Injectable()
export class Audit {
  private readonly storage = new AsyncLocalStorage<Notes>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: AuditLog,
  ) {}

  /** Facts that explain the act. Never a name, a phone number or an answer. */
  note(details: Readonly<Record<string, unknown>>): void {
    Object.assign(this.notes.details, details);
  }

  subject(id: string): void {
    this.notes.subjectId = id;
  }

  /** Organisations whose people were read: they may read this row. */
  subjectOrganisations(ids: readonly string[]): void {
    this.notes.subjectOrganisationIds = [...new Set(ids)];
  }

  /** Runs the work of a request and leaves its row; inside the unit of work. */
  async around<T>(action: string, subjectId: string | null, work: () => Promise<T>): Promise<T> {
    const notes: Notes = { subjectId, subjectOrganisationIds: [], details: {} };
    return this.storage.run(notes, async () => {
      const result = await work();
      const { actor } = this.unitOfWork;
      await this.log.append({
        organisationId: actor.organisationId,
        recordedAt: new Date(),
        actorId: actor.userId,
        actorRole: actor.role,
        action,
        ...notes,
      });
      return result;
    });
  }

  private get notes(): Notes {
    const notes = this.storage.getStore();
    if (!notes) throw new Error('No audited request is open: mark the route or use around()');
    return notes;
  }
}
