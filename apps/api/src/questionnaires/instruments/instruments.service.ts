import { Injectable } from '@nestjs/common';
import { checkInstrument } from '@ikrar/domain';
import type { InstrumentContent, InstrumentIssue } from '@ikrar/domain';
import { Audit } from '../../platform/audit/audit';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import type { FieldError } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { CoreItems } from './core-items';
import { InstrumentSources } from './instrument-sources';
import type {
  ChangeInstrumentBody,
  InstrumentDetail,
  InstrumentList,
  InstrumentQuery,
  PutInstrumentBody,
} from './instrument.dto';
import { InstrumentReadModel } from './instrument.read-model';
import { InstrumentRepository, NO_ANCESTRY } from './instrument.repository';
import type { Ancestry, InstrumentFacts } from './instrument.repository';
import { PictureRepository } from './pictures/picture.repository';
import { toInstrumentSummary, toVersionDetail, toVersionSummary } from './to-instrument-dto';
import type { VersionDetail } from './version.dto';
import { VersionReadModel } from './version.read-model';

@Injectable()
export class InstrumentsService {
  constructor(
    private readonly repository: InstrumentRepository,
    private readonly readModel: InstrumentReadModel,
    private readonly versions: VersionReadModel,
    private readonly sources: InstrumentSources,
    private readonly coreItems: CoreItems,
    private readonly pictures: PictureRepository,
    private readonly audit: Audit,
  ) {}

  async list({ search, purpose, has, cursor, limit = PAGE_SIZE }: InstrumentQuery): Promise<InstrumentList> {
    const [updatedAt, id] = decodeCursor(cursor, 2) ?? [];
    const after = updatedAt !== undefined && id !== undefined ? { updatedAt, id } : null;
    const filter = { search: search ?? null, purpose: purpose ?? null, has: has ?? null };
    const rows = await this.readModel.list(filter, after, limit);
    return page(rows, limit, (row) => [row.updatedAt.toISOString(), row.id], toInstrumentSummary);
  }

  async get(id: string): Promise<InstrumentDetail> {
    const found = await this.readModel.find(id);
    const newest = found?.versions[0];
    if (!found || !newest) throw problem('not-found');
    const { instrument, versions, content } = found;
    return {
      id: instrument.id,
      title: instrument.title,
      purpose: instrument.purpose,
      version: instrument.version,
      updatedAt: instrument.updatedAt.toISOString(),
      newest: toVersionSummary(newest),
      content,
      coreItems: await this.coreItems.ids(id),
      versions: versions.map(toVersionSummary),
    };
  }

  async getVersion(id: string, versionId: string): Promise<VersionDetail> {
    const row = await this.versions.find(versionId);
    if (row?.instrumentId !== id) throw problem('not-found');
    return toVersionDetail(row);
  }

  async put(id: string, body: PutInstrumentBody): Promise<PutOutcome<InstrumentDetail>> {
    const { content, ancestry } = await this.sources.firstDraft(body);
    const { from, ...facts } = body;
    const created = await this.repository.insert(id, facts, content, ancestry, new Date());
    const record = await this.get(id);
    const isSame = confirms({ ...record }, facts) && (!from || comesFrom(record, ancestry));
    if (!created && !isSame) throw problem('id-conflict');
    if (created && from) this.audit.note({ ...from });
    return { created, record };
  }

  /** Changes the draft; content sent when the newest version is published begins the next one. */
  async update(id: string, version: number, body: ChangeInstrumentBody): Promise<InstrumentDetail> {
    const { newest } = await this.get(id);
    const now = new Date();
    const { content, ...facts } = body;
    await this.claim(id, version, facts, now);
    if (content) {
      await this.coreItems.refuseChanges(id, content);
      if (newest.status === 'draft') await this.repository.saveDraft(newest.id, content, now);
      else {
        const ancestry = { ...NO_ANCESTRY, basedOnId: newest.id };
        await this.repository.beginDraft(id, newest.number + 1, content, ancestry, now);
      }
    }
    return this.get(id);
  }

  /** From here on the version never changes: the database refuses it to everybody. */
  async publish(id: string, version: number): Promise<InstrumentDetail> {
    const { newest, content } = await this.get(id);
    if (newest.status !== 'draft') throw problem('instrument.published');
    const now = new Date();
    await this.claim(id, version, {}, now);
    const errors = [...checkInstrument(content).map(toFieldError), ...(await this.missingPictures(content))];
    if (errors.length > 0) throw problem('instrument.not-ready', { errors });
    await this.repository.publish(newest.id, now);
    this.audit.note({ number: newest.number });
    return this.get(id);
  }

  private async missingPictures({ items }: InstrumentContent): Promise<FieldError[]> {
    const known = await this.pictures.known(items.flatMap(({ picture }) => picture ?? []));
    return items.flatMap(({ picture }, position) =>
      picture === undefined || known.has(picture.toLowerCase())
        ? []
        : [toFieldError({ position, code: 'unknown-picture' })],
    );
  }

  private async claim(
    id: string,
    version: number,
    facts: Partial<InstrumentFacts>,
    now: Date,
  ): Promise<void> {
    if (!(await this.repository.claim(id, version, facts, now))) {
      throw problem('stale', { current: await this.get(id) });
    }
  }
}

/** The edition is the server's choice, not the sender's. */
function comesFrom({ versions }: InstrumentDetail, { basedOnId, libraryCode }: Ancestry): boolean {
  const first = versions.at(-1);
  if (!first) return false;
  const { basedOnId: ancestor, libraryCode: code } = first;
  return ancestor === basedOnId && code === libraryCode;
}

function toFieldError({
  position,
  code,
}: Pick<InstrumentIssue, 'position'> & { readonly code: string }): FieldError {
  return { field: position === null ? 'content.items' : `content.items.${position}`, code };
}
