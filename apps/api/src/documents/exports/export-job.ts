import { Inject, Injectable } from '@nestjs/common';
import { analysisPlan, longTable, matchSelfCodes, wideTable } from '@ikrar/domain';
import type { ExportState } from '@ikrar/domain';
import type { Actor } from '../../platform/auth/actor';
import { CONFIGURATION } from '../../platform/config';
import type { Configuration } from '../../platform/config';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { byRespondent } from './by-respondent';
import type { PutExportBody } from './export.dto';
import { exportFileName } from './export-file-name';
import { exportFiles } from './export-files';
import { ExportRowsReadModel } from './export-rows.read-model';
import { ExportRepository } from './export.repository';
import { respondents } from './respondents';
import { ResultsSheet } from './results-sheet';

export interface ExportOrder {
  readonly id: string;
  readonly eventId: string;
  readonly title: string;
  readonly options: PutExportBody;
}

/** Responses written between two reports of progress. */
const REPORTED_EVERY = 5000;

/**
 * Writes one export: reads in one long transaction, so that all of it is of one moment, and keeps each piece and each
 * report of progress in short ones beside it.
 */
@Injectable()
export class ExportJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ExportRowsReadModel,
    private readonly repository: ExportRepository,
    private readonly results: ResultsSheet,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async run(actor: Actor, order: ExportOrder): Promise<void> {
    let done = 0;
    let total = 0;
    const report = (state: ExportState): Promise<void> =>
      this.unitOfWork.apart(actor, 'write', () =>
        this.repository.progress(order.id, { state, rowsDone: done, rowsTotal: total }, new Date()),
      );
    try {
      await this.unitOfWork.apart(actor, 'read', async () => {
        const facts = await this.rows.facts(order.eventId);
        total = facts.responses;
        await report('running');
        await this.write(actor, order, facts, async (responses) => {
          const reported = Math.floor(done / REPORTED_EVERY);
          done += responses;
          if (Math.floor(done / REPORTED_EVERY) > reported) await report('running');
        });
      });
      total = done;
      await report('ready');
    } catch (error) {
      await report('failed');
      throw error;
    }
  }

  private async write(
    actor: Actor,
    { id, eventId, title, options }: ExportOrder,
    { year, zone }: { readonly year: number; readonly zone: string },
    written: (responses: number) => Promise<void>,
  ): Promise<void> {
    const waves = await this.rows.waves(eventId);
    const who = respondents({
      names: options.names,
      year,
      secret: this.configuration.fieldKey,
      place: `${actor.organisationId}/${eventId}`,
      matched: await this.matched(eventId),
    });
    // A program computes with codes and points; people choose.
    const forProgram = options.format === 'spss' || options.format === 'r';
    const how = {
      values: forProgram ? ('codes' as const) : options.values,
      language: options.language,
      points: forProgram,
    };
    const table = (options.shape === 'wide' ? wideTable : longTable)(who.columns, waves, how);
    const declared = await this.rows.declared(waves.map(({ instrumentVersionId }) => instrumentVersionId));
    const results =
      options.format === 'xlsx' ? await this.results.cells(eventId, title, waves, options.language) : [];
    const contents = { ...table, title, plan: analysisPlan(waves, declared), results };
    const pieces = new Map<string, number>();
    const files = exportFiles(exportFileName(title, options), contents, options, async (file, bytes) => {
      const number = (pieces.get(file) ?? 0) + 1;
      pieces.set(file, number);
      await this.unitOfWork.apart(actor, 'write', () => this.repository.addPiece(id, file, number, bytes));
    });
    const batches = this.rows.responses(eventId, options.names, zone);
    const [before, after] = ['pre', 'post'].map((phase) => waves.find((wave) => wave.phase === phase));
    let hasPairs = false;
    for await (const people of byRespondent(batches, (row) => who.keyOf(row))) {
      await files.add(people.flatMap(([key, rows]) => table.rowsOf(who.respondent(key, rows))));
      hasPairs ||= people.some(([, rows]) =>
        [before, after].every((wave) => rows.some((row) => row.deploymentId === wave?.deploymentId)),
      );
      await written(people.reduce((sum, [, rows]) => sum + rows.length, 0));
    }
    await files.end(hasPairs);
  }

  /** Which responses without a personal code are one person's, as the evaluation pairs them. */
  private async matched(eventId: string): Promise<Map<string, string>> {
    const sheets = (await this.rows.codelessSheets(eventId)).map(({ id, phase, selfCode }) => ({
      ...{ id, phase, code: selfCode },
    }));
    const ofPhase = (phase: string) => sheets.filter((sheet) => sheet.phase === phase);
    const { pairs } = matchSelfCodes(ofPhase('pre'), ofPhase('post'), await this.rows.parted(eventId));
    return new Map(pairs.map(({ before, after }) => [after.id, before.id]));
  }
}
