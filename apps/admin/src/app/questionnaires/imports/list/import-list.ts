import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { listDeployments, listResponseImports } from '@ikrar/api-client';
import type { DeploymentList, ResponseImportDetail, ResponseImportList } from '@ikrar/api-client';
import { EmptyState, ErrorState, Icon, Loading, PageHeader, StatusChip } from '@ikrar/ui';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { ProblemTexts } from '../../../platform/problem';
import { Can } from '../../../platform/session/can';
import { Session } from '../../../platform/session/session';
import { ImportWords } from '../import-words';
import { undoImport } from './undo-import';

/** The files whose answers came in, the newest first; each can be taken back as a whole. */
@Component({
  selector: 'ikrar-import-list',
  imports: [Can, EmptyState, ErrorState, Icon, Loading, MatButton, PageHeader, RouterLink, StatusChip],
  templateUrl: './import-list.html',
  styleUrl: './import-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportList {
  readonly eventId = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(ImportWords);
  protected readonly undoing = undoImport();
  private readonly session = inject(Session);

  protected readonly imports = httpResource<ResponseImportList>(() =>
    listResponseImports.PATH.replace('{eventId}', this.eventId()),
  );
  /** What was known stays on the screen while it is asked again, and when that fails. */
  protected readonly items = linkedSignal<ResponseImportList | null, readonly ResponseImportDetail[] | null>({
    source: () => (this.imports.hasValue() ? this.imports.value() : null),
    computation: (now, before) => now?.items ?? before?.value ?? null,
  });
  /** On an empty page it stands in the middle. */
  protected readonly offersNew = computed(
    () => (this.items()?.length ?? 0) > 0 && this.session.can('response.write'),
  );
  private readonly deployments = httpResource<DeploymentList>(() =>
    listDeployments.PATH.replace('{eventId}', this.eventId()),
  );
  /** For the moments; the list does without it. */
  private readonly zone = computed(() =>
    this.deployments.hasValue() ? this.deployments.value().zone : 'Asia/Jakarta',
  );

  protected whenOf({ importedAt, importedBy }: ResponseImportDetail): string {
    return this.said('imported', importedAt, importedBy);
  }

  protected undoneOf({ undoneAt, undoneBy }: ResponseImportDetail): string {
    return undoneAt === null ? '' : this.said('undone', undoneAt, undoneBy);
  }

  protected async undo(one: ResponseImportDetail): Promise<void> {
    await this.undoing.undo(this.eventId(), one);
    this.imports.reload();
  }

  private said(what: 'imported' | 'undone', instant: string, by: string | null): string {
    const when = this.formats.shortDateTime(instant, this.zone());
    const who = this.t(
      by === this.session.current()?.account.id ? 'imports.list.byYou' : 'imports.list.byTeam',
    );
    return this.t(`imports.list.${what}`, { when, who });
  }
}
