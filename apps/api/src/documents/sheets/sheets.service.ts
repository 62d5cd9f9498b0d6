import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { fillWords, makeSheetCode, SHEET_WORDS, sheetNumbers } from '@ikrar/domain';
import type { InstrumentContent, Locale, SheetHolder } from '@ikrar/domain';
import { problem } from '../../platform/http/problems';
import { EventAccess } from '../../programs';
import type { KnownEvent } from '../../programs';
import { printSheetFile } from './print-sheet-file';
import type { SheetQuery, SheetsQuery } from './sheet.dto';
import type { SheetIdentity } from './sheet-frame';
import { SheetsReadModel } from './sheets.read-model';
import type { PrintedDeployment, PrintedPicture, PrintedVersion } from './sheets.read-model';

const USUAL_SPARES = 5;
const LOCALE_TAGS: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** Questionnaires on paper: a class set for a phase of an event, or one specimen of a version. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly events: EventAccess,
    private readonly readModel: SheetsReadModel,
  ) {}

  async classSet(eventId: string, deploymentId: string, query: SheetsQuery): Promise<StreamableFile> {
    const event = await this.events.requireEvent(eventId);
    const deployment = await this.readModel.deployment(eventId, deploymentId);
    if (!deployment) throw problem('not-found');
    const { paper = 'a4', language = 'id' } = query;
    const words = SHEET_WORDS[language];
    const holders = await this.holders(eventId, deployment, query);
    if (holders.length === 0) throw problem('sheets.none');
    const { phase, wave, identification, recipe } = deployment;
    const phaseName = phase === 'follow_up' ? fillWords(words.followUp, { n: wave }) : words.phases[phase];
    const isByCode = identification === 'personal_code' && phase !== 'observation';
    const sheets = holders.map(({ className, ...holder }): SheetIdentity => {
      const label = isByCode ? words.spare : words.sheet;
      return {
        holder,
        className,
        label: holder.personalCode === null ? fillWords(label, { n: holder.number }) : words.personalCode,
        code: makeSheetCode({ deploymentId, versionId: deployment.versionId, ...holder }),
      };
    });
    const pdf = printSheetFile({
      face: {
        paper,
        language,
        heading: event.title,
        lines: [
          [phaseName, ...dayOf(event, language)].join(' · '),
          `${deployment.title}, ${versionWords(deployment, language)}`,
        ],
        instruction: isByCode ? words.instruction : `${words.instruction} ${words.numberOnly}`,
        asksForCode: isByCode,
      },
      content: deployment.content,
      sides: query.sides ?? 'one',
      recipe: phase === 'observation' ? [] : (recipe ?? []),
      pictures: await this.pictures(deployment.content),
      sheets,
    });
    return file(pdf, `ikrar-${phase.replace('_', '-')}-${event.joinCode}.pdf`);
  }

  async specimen(instrumentId: string, versionId: string, query: SheetQuery): Promise<StreamableFile> {
    const version = await this.readModel.version(instrumentId, versionId);
    if (!version) throw problem('not-found');
    const { paper = 'a4', language = 'id' } = query;
    const words = SHEET_WORDS[language];
    const pdf = printSheetFile({
      face: {
        paper,
        language,
        heading: version.title,
        lines: [versionWords(version, language)],
        instruction: words.instruction,
        asksForCode: false,
      },
      content: version.content,
      sides: 'one',
      recipe: [],
      pictures: await this.pictures(version.content),
      sheets: [{ holder: null, label: words.specimen, className: null, code: null }],
    });
    return file(pdf, `ikrar-kuesioner-versi-${version.number}.pdf`);
  }

  /** By class, then by code; after them the numbered sheets. Nobody's name is read. */
  private async holders(
    eventId: string,
    { phase, identification }: PrintedDeployment,
    { spares = USUAL_SPARES, from = 1 }: SheetsQuery,
  ): Promise<(SheetHolder & { className: string | null })[]> {
    const numbered = (count: number) => {
      const numbers = sheetNumbers(from, count);
      if (numbers === null) throw problem('sheets.numbers');
      return numbers.map((number) => ({ personalCode: null, number, className: null }));
    };
    if (phase === 'observation') return numbered(1);
    const participants = await this.readModel.participants(eventId);
    if (identification !== 'personal_code') return numbered(participants.length + spares);
    const inOrder = participants.toSorted(
      (one, other) =>
        (one.className ?? '').localeCompare(other.className ?? '', 'id', { numeric: true }) ||
        (one.personalCode < other.personalCode ? -1 : 1),
    );
    return [...inOrder.map((one) => ({ ...one, number: null })), ...numbered(spares)];
  }

  private pictures({ items }: InstrumentContent): Promise<PrintedPicture[]> {
    const ids = new Set(items.flatMap(({ picture }) => picture ?? []));
    return ids.size === 0 ? Promise.resolve([]) : this.readModel.pictures([...ids]);
  }
}

/** The day at the venue, once there is one. */
function dayOf({ startsAt, zone }: KnownEvent, language: Locale): string[] {
  if (startsAt === null) return [];
  const format = new Intl.DateTimeFormat(LOCALE_TAGS[language], { dateStyle: 'long', timeZone: zone });
  return [format.format(startsAt)];
}

function versionWords({ number, status }: PrintedVersion, language: Locale): string {
  const words = SHEET_WORDS[language];
  return fillWords(status === 'draft' ? words.draft : words.version, { n: number });
}

function file(pdf: AsyncIterable<Buffer>, name: string): StreamableFile {
  const stream = Readable.from(pdf, { objectMode: false });
  return new StreamableFile(stream, {
    type: 'application/pdf',
    disposition: `attachment; filename="${name}"`,
  });
}
