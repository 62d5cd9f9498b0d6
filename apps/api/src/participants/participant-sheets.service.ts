import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit';
import type { Actor } from '../platform/auth/actor';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { SpreadsheetReader } from '../platform/spreadsheets/spreadsheet-reader';
import { EventAccess } from '../programs';
import type { ParticipantSheetsAnswer } from './participant-sheets.dto';
import { toParticipantSheet } from './to-participant-sheet';

/** A class list in a workbook: only read here; nothing of it is kept. */
@Injectable()
export class ParticipantSheetsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: SpreadsheetReader,
    private readonly events: EventAccess,
    private readonly audit: Audit,
  ) {}

  async read(actor: Actor, eventId: string, file: Buffer): Promise<ParticipantSheetsAnswer> {
    const sheets = await this.reader.read(file);
    return this.unitOfWork.run(actor, 'write', () =>
      this.audit.around('readParticipantSheets', eventId, async () => {
        await this.events.requireEvent(eventId);
        const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
        this.audit.note({ sheets: shown.length });
        return { sheets: shown.map(toParticipantSheet) };
      }),
    );
  }
}
