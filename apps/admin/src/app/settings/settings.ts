import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatTabsModule } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { Permission } from '@ikrar/domain';
import { PageHeader } from '@ikrar/ui';
import { translator } from '../platform/language';
import { Session } from '../platform/session/session';

interface SettingsPart {
  readonly path: string;
  readonly permission: Permission;
}

export const SETTINGS_PARTS: readonly SettingsPart[] = [
  { path: 'organisation', permission: 'organisation.update' },
  { path: 'members', permission: 'membership.read' },
  { path: 'agreements', permission: 'agreement.read' },
  { path: 'audit', permission: 'audit.read' },
];

/** The frame of the settings: what the role may see, as tabs. */
@Component({
  selector: 'ikrar-settings',
  imports: [MatTabsModule, PageHeader, RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <div class="page">
      <ui-page-header [heading]="t('settings.title')" [text]="t('settings.lead')" />
      <nav
        mat-tab-nav-bar
        [tabPanel]="panel"
        [attr.aria-label]="t('settings.title')"
        mat-stretch-tabs="false"
      >
        @for (part of parts; track part.path) {
          <a
            mat-tab-link
            [routerLink]="part.path"
            routerLinkActive
            #active="routerLinkActive"
            [active]="active.isActive"
            >{{ t('settings.parts.' + part.path) }}</a
          >
        }
      </nav>
      <mat-tab-nav-panel #panel><router-outlet /></mat-tab-nav-panel>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Settings {
  protected readonly t = translator();
  private readonly session = inject(Session);
  protected readonly parts = SETTINGS_PARTS.filter(({ permission }) => this.session.can(permission));
}
