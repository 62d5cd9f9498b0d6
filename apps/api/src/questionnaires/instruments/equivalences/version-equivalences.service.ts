import { Injectable } from '@nestjs/common';
import { checkEquivalences } from '@ikrar/domain';
import { Audit } from '../../../platform/audit/audit';
import { problem } from '../../../platform/http/problems';
import { confirms } from '../../../platform/http/request-parts';
import type { PutOutcome } from '../../../platform/http/request-parts';
import { TallyMarks } from '../../../programs';
import { VersionReadModel } from '../version.read-model';
import type { VersionDetailRow } from '../version.read-model';
import type {
  PutVersionEquivalenceBody,
  VersionEquivalenceDetail,
  VersionEquivalenceList,
} from './version-equivalence.dto';
import { VersionEquivalenceRepository } from './version-equivalence.repository';
import type { EquivalenceRow } from './version-equivalence.repository';

/** Items of two versions declared to ask the same; to change a declaration, take it back and make another. */
@Injectable()
export class VersionEquivalencesService {
  constructor(
    private readonly repository: VersionEquivalenceRepository,
    private readonly versions: VersionReadModel,
    private readonly audit: Audit,
    private readonly marks: TallyMarks,
  ) {}

  async list(versionId: string): Promise<VersionEquivalenceList> {
    return { items: (await this.repository.list(versionId)).map(toDetail) };
  }

  async put(id: string, body: PutVersionEquivalenceBody): Promise<PutOutcome<VersionEquivalenceDetail>> {
    const { earlierVersionId, laterVersionId } = body;
    this.audit.note({ earlierVersionId, laterVersionId });
    const stored = await this.repository.find(id);
    if (stored) {
      if (!confirms({ ...stored }, body)) throw problem('id-conflict');
      return { created: false, record: toDetail(stored) };
    }
    const earlier = await this.requirePublished(earlierVersionId);
    const later = await this.requirePublished(laterVersionId);
    if (earlierVersionId === laterVersionId) {
      throw problem('invalid-input', { errors: [{ field: 'laterVersionId', code: 'same' }] });
    }
    if (await this.repository.isDeclared(earlierVersionId, laterVersionId))
      throw problem('equivalence.exists');
    const problems = checkEquivalences(earlier.content, later.content, body.items);
    const errors = problems.map(({ position, code }) => ({ field: `items.${position}`, code }));
    if (errors.length > 0) throw problem('equivalence.not-equal', { errors });
    await this.repository.insert(id, body, new Date());
    await this.marks.mark(...(await this.repository.eventsAskingBoth(body)));
    return { created: true, record: toDetail(await this.require(id)) };
  }

  /** Not while an event compares the two: its results would lose what they stand on. */
  async remove(id: string): Promise<void> {
    const declared = await this.require(id);
    const { earlierVersionId, laterVersionId } = declared;
    this.audit.note({ earlierVersionId, laterVersionId });
    if ((await this.repository.eventsAskingBoth(declared)).length > 0) throw problem('equivalence.in-use');
    await this.repository.remove(id);
  }

  private async require(id: string): Promise<EquivalenceRow> {
    const row = await this.repository.find(id);
    if (!row) throw problem('not-found');
    return row;
  }

  private async requirePublished(versionId: string): Promise<VersionDetailRow> {
    const version = await this.versions.find(versionId);
    if (!version) throw problem('not-found');
    if (version.status === 'draft') throw problem('equivalence.draft-version');
    return version;
  }
}

function toDetail({ declaredAt, items, ...row }: EquivalenceRow): VersionEquivalenceDetail {
  return { ...row, items: [...items], declaredAt: declaredAt.toISOString() };
}
