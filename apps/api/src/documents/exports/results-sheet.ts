import { Injectable } from '@nestjs/common';
import type { ExportCell, ExportedWave, Locale } from '@ikrar/domain';
import { ResultsService } from '../../evaluation';
import { resultsCells } from './results-cells';

/** The results of an event as a sheet of its workbook. */
@Injectable()
export class ResultsSheet {
  constructor(private readonly results: ResultsService) {}

  /** Inside a transaction of somebody who may see the event. */
  async cells(
    eventId: string,
    title: string,
    waves: readonly ExportedWave[],
    language: Locale,
  ): Promise<ExportCell[][]> {
    const items = waves.flatMap(({ content }) => content.items);
    const texts = Object.fromEntries(items.map(({ id, text }) => [id, text]));
    return resultsCells(await this.results.results(eventId), { title, texts, language });
  }
}
