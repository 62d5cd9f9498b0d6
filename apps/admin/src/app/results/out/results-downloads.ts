import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { getEvent } from '@ikrar/api-client';
import type { EventDetail, EventResults } from '@ikrar/api-client';
import { EXPORT_FORMATS, LOCALES, ZONE_OFFSETS } from '@ikrar/domain';
import type { Locale, ReportFacts } from '@ikrar/domain';
import { Icon, Notices } from '@ikrar/ui';
import { firstValueFrom } from 'rxjs';
import { FileDownload } from '../../platform/file-download';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { Reports } from '../report';

/** The results as a Word document in either language, and the way to the answers as files. */
@Component({
  selector: 'ikrar-results-downloads',
  imports: [Can, Icon, MatButton, MatMenuModule, RouterLink],
  templateUrl: './results-downloads.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultsDownloads {
  /** The event whose answers there are, too; null where the answers are somebody else's. */
  readonly eventId = input<string | null>(null);
  /** What the document is called; the title of the event where it is not given. */
  readonly title = input('');
  readonly results = input.required<EventResults>();

  protected readonly t = translator();
  protected readonly locales = LOCALES;
  protected readonly formats = EXPORT_FORMATS;
  protected readonly writing = signal(false);
  private readonly http = inject(HttpClient);
  private readonly reports = inject(Reports);
  private readonly downloads = inject(FileDownload);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);

  protected async write(locale: Locale): Promise<void> {
    if (this.writing()) return;
    this.writing.set(true);
    try {
      // The writer of documents and the charts of one are large, and few ask for them.
      const [{ writeResults }, event] = await Promise.all([import('./write-results'), this.event()]);
      const report = this.reports.of(this.results(), locale, event.title, event.occasion);
      if (report === null) return;
      this.downloads.save(
        await writeResults(report),
        `${this.t('out.file', { title: plain(event.title) })}.docx`,
      );
    } catch (error) {
      this.notices.warn(this.problems.of(error));
    } finally {
      this.writing.set(false);
    }
  }

  /** What the head of the document says; only an event knows a day and a place. */
  private async event(): Promise<Pick<ReportFacts, 'title' | 'occasion'>> {
    const eventId = this.eventId();
    if (eventId === null) return { title: this.title(), occasion: null };
    const url = getEvent.PATH.replace('{id}', eventId);
    const { title, startsAt, zone, venueName, areaName } = await firstValueFrom(
      this.http.get<EventDetail>(url),
    );
    const place = [venueName, areaName].filter((name) => name !== null).join(', ');
    return {
      title: this.title() || title,
      occasion: { day: startsAt === null ? null : dayIn(zone, startsAt), place: place || null },
    };
  }
}

/** The day where the event is held, whatever the clock of whoever asks. */
function dayIn(zone: EventDetail['zone'], instant: string): string {
  const inZone = new Date(Date.parse(instant) + ZONE_OFFSETS[zone] * 3_600_000);
  return inZone.toISOString().slice(0, 10);
}

/** Letters and digits, so that every system takes the name. */
function plain(title: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return name.slice(0, 60) || 'ikrar';
}
