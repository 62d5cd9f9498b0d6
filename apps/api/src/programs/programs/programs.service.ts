import { Injectable } from '@nestjs/common';
import { DEFAULT_OBJECTIVES } from '@ikrar/domain';
import { newId } from '../../platform/database/new-id';
import { decodeCursor, page, PAGE_SIZE } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import type {
  ChangeProgramBody,
  ProgramDetail,
  ProgramList,
  ProgramObjectiveBody,
  ProgramsQuery,
  PutProgramBody,
} from './program.dto';
import { ProgramsReadModel } from './programs.read-model';
import { ProgramsRepository } from './programs.repository';
import type { ObjectiveValues } from './programs.repository';

@Injectable()
export class ProgramsService {
  constructor(
    private readonly repository: ProgramsRepository,
    private readonly readModel: ProgramsReadModel,
  ) {}

  async list(query: ProgramsQuery): Promise<ProgramList> {
    const limit = query.limit ?? PAGE_SIZE;
    const rows = await this.readModel.list(query.search, decodeCursor(query.cursor, 2), limit);
    return page(
      rows,
      limit,
      (row) => [String(row.year), row.id],
      (row) => row,
    );
  }

  async get(id: string): Promise<ProgramDetail> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    return row;
  }

  /** 404 when the actor may not see the program. */
  async require(id: string): Promise<void> {
    if (!(await this.readModel.isVisible(id))) throw problem('not-found');
  }

  async put(id: string, body: PutProgramBody): Promise<PutOutcome<ProgramDetail>> {
    const wanted = { ...body, objectives: body.objectives?.map(toObjective) };
    const { objectives, ...values } = wanted;
    const blank = { scheme: null, fundingSource: null, purpose: null };
    const created = await this.repository.insert(id, { ...blank, ...values }, new Date());
    if (created) await this.repository.replaceObjectives(id, objectives ?? defaultObjectives());
    const record = await this.get(id);
    if (!created && !confirms({ ...record }, wanted)) throw problem('id-conflict');
    return { created, record };
  }

  async patch(id: string, version: number, body: ChangeProgramBody): Promise<ProgramDetail> {
    await this.require(id);
    const { objectives, ...changes } = body;
    const changed = await this.repository.update(id, version, changes, new Date());
    if (!changed) throw problem('stale', { current: await this.get(id) });
    if (objectives) await this.repository.replaceObjectives(id, objectives.map(toObjective));
    return this.get(id);
  }
}

/** A target that was not sent is none. */
function toObjective({ id, code, text, target = null }: ProgramObjectiveBody): ObjectiveValues {
  return { id, code, text, target };
}

/** In Indonesian, the language of the plan; the team may then write its own. */
function defaultObjectives(): ObjectiveValues[] {
  return DEFAULT_OBJECTIVES.map(({ code, text }) => ({ id: newId(), code, text: text.id, target: null }));
}
