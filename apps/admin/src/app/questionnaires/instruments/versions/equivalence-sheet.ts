import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { getInstrumentVersion } from '@ikrar/api-client';
import type { VersionDetail } from '@ikrar/api-client';
import { ErrorState, Loading, SideSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import type { Part } from '../../../platform/part';
import { ProblemTexts } from '../../../platform/problem';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import { EquivalentItemsPanel } from './equivalent-items-panel';

interface NamedVersion {
  readonly instrumentId: string;
  readonly versionId: string;
}

interface EquivalenceSheetData {
  readonly earlier: NamedVersion;
  readonly later: NamedVersion;
}

/** The declaration of equal items where it is missing; closes with true once it stands. */
@Component({
  selector: 'ikrar-equivalence-sheet',
  imports: [EquivalentItemsPanel, ErrorState, Loading, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="t('instruments.equivalence.title')">
      @if (earlier.error() ?? later.error(); as error) {
        <ui-error-state [message]="problems.of(error)" (retry)="earlier.reload(); later.reload()" />
      } @else if (pair(); as two) {
        <ikrar-equivalent-items-panel
          [earlier]="two.earlier"
          [later]="two.later"
          (settled)="sheet.close(true)"
        />
      } @else {
        <ui-loading [lines]="6" />
      }
    </ui-side-sheet>
  `,
})
export class EquivalenceSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly sheet = inject<MatDialogRef<EquivalenceSheet, boolean>>(MatDialogRef);
  private readonly data = inject<EquivalenceSheetData>(MAT_DIALOG_DATA);
  protected readonly earlier = versionOf(this.data.earlier);
  protected readonly later = versionOf(this.data.later);
  protected readonly pair = computed(() =>
    this.earlier.hasValue() && this.later.hasValue()
      ? { earlier: this.earlier.value(), later: this.later.value() }
      : null,
  );
}

function versionOf({ instrumentId, versionId }: NamedVersion) {
  return httpResource<VersionDetail>(() =>
    getInstrumentVersion.PATH.replace('{id}', instrumentId).replace('{versionId}', versionId),
  );
}

export const EQUIVALENCE_SHEET: Part = { component: EquivalenceSheet, dictionary: { id, en } };
