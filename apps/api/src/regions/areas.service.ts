import { Injectable } from '@nestjs/common';
import { normaliseSearch } from '@ikrar/domain';
import type { AreaTag } from '@ikrar/domain';
import { Audit } from '../platform/audit/audit';
import { inScope } from '../platform/auth/in-scope';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decodeCursor, page, PAGE_SIZE } from '../platform/http/page';
import { problem } from '../platform/http/problems';
import type { PutOutcome } from '../platform/http/request-parts';
import { AreaTagsRepository } from './area-tags.repository';
import { toAreaDetail, toAreaSummary } from './area.dto';
import type { AreaDetail, AreaList, AreaSummary, AreaTagged, ListAreasQuery } from './area.dto';
import { AreasReadModel } from './areas.read-model';
import type { AreaRow } from './areas.read-model';

/** A search answers with the best hits only: nobody reads on to the fiftieth. */
const SEARCH_HITS = 20;

@Injectable()
export class AreasService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly areas: AreasReadModel,
    private readonly tags: AreaTagsRepository,
  ) {}

  async list(query: ListAreasQuery): Promise<AreaList> {
    const { under = null, level = null, tag = null } = query;
    const filter = { under, level, tag, around: null };
    if (query.search === undefined) {
      const limit = query.limit ?? PAGE_SIZE;
      const after = decodeCursor(query.cursor, 1)?.[0] ?? null;
      const rows = await this.areas.list(filter, after, limit + 1);
      return page(rows, limit, (area) => [area.code], toAreaSummary);
    }
    const limit = query.limit ?? SEARCH_HITS;
    const find = (name: string, around: string): Promise<AreaRow[]> =>
      name === ''
        ? Promise.resolve([])
        : this.areas.search(name, { ...filter, around: around || null }, query.near ?? null, limit);
    // "Tanjung Sari, Batam" asks for one of many; two areas have a comma in their own name.
    const [first = '', ...rest] = query.search.split(',').map(normaliseSearch);
    const narrowed = rest.length > 0 ? await find(first, rest.join('')) : [];
    const rows = narrowed.length > 0 ? narrowed : await find(normaliseSearch(query.search), '');
    return { items: rows.map(toAreaSummary), nextCursor: null };
  }

  /** Areas whose name holds the text; without those that are only spelled alike. */
  async holding(text: string, near: string | null, limit: number): Promise<AreaSummary[]> {
    const name = normaliseSearch(text);
    if (name === '') return [];
    const everywhere = { under: null, level: null, tag: null };
    return (await this.areas.holding(name, everywhere, near, limit)).map(toAreaSummary);
  }

  async get(code: string): Promise<AreaDetail> {
    const area = await this.areas.byCode(code);
    if (!area) throw problem('not-found');
    return toAreaDetail(area);
  }

  async putTag(code: string, tag: AreaTag): Promise<PutOutcome<AreaTagged>> {
    await this.refuseOutOfScope(code);
    const created = await this.tags.add(code, tag, this.unitOfWork.actor.userId, new Date());
    return { created, record: { code, tag } };
  }

  async removeTag(code: string, tag: AreaTag): Promise<void> {
    await this.refuseOutOfScope(code);
    await this.tags.remove(code, tag);
  }

  /** An official tags the own area only; the policies of the table say the same. */
  private async refuseOutOfScope(code: string): Promise<void> {
    this.audit.subject(code);
    const mine = inScope(this.unitOfWork.actor, code);
    if (!mine || !(await this.tags.areaExists(code))) throw problem('not-found');
  }
}
