import type { ExportedResponse, ExportedWave } from '../../questionnaires/exports/export-table';
import type { WaveDesign } from '../design/evaluation-design';
import type { AnsweredSheet } from '../pairing/answered-sheet';
import type { AnalysisItem } from './analysis-items';
import { spreadsheetItem, spreadsheetPoints, spreadsheetValue } from './spreadsheet-item';

/** The questions that one side asked, made ready once for all its sheets. */
export class ExportedSide {
  readonly wave: ExportedWave;
  private readonly asked: readonly AnalysisItem[];
  private readonly points: ReadonlyMap<string, (answer: unknown) => number>;
  private readonly unit: number;
  private readonly maxScore: number;

  constructor({ phase, wave, sheet }: WaveDesign, items: readonly AnalysisItem[]) {
    const ids = new Set(sheet.items.map(({ id }) => id));
    this.unit = sheet.unit ?? 1;
    this.maxScore = sheet.maxScore / this.unit;
    this.asked = items.filter(({ item }) => ids.has(item.id));
    this.points = new Map(
      this.asked.flatMap((one) => {
        const read = spreadsheetPoints(one, this.unit);
        return read ? [[one.item.id, read]] : [];
      }),
    );
    const content = { items: this.asked.map(spreadsheetItem) };
    this.wave = { ...{ deploymentId: phase, phase, wave, content }, points: this.points };
  }

  responseOf({ phase, ownAnswers }: AnsweredSheet): ExportedResponse {
    const answers = Object.fromEntries(
      this.asked.map((one) => [one.item.id, spreadsheetValue(one, ownAnswers[one.item.id])]),
    );
    // Hundredths are added as whole numbers, or 0.1 and 0.2 would be something else than 0.3.
    const earned = [...this.points].map(([id, read]) => Math.round(read(answers[id]) * this.unit));
    const score = earned.reduce((sum, one) => sum + one, 0) / this.unit;
    return {
      ...{ deploymentId: phase, answers, source: 'imported', late: false, receivedAt: '' },
      ...{ score, maxScore: this.maxScore },
    };
  }
}
