import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import {
  Api,
  getStakeholderOrganisation,
  listPosts,
  unshareStakeholderOrganisation,
} from '@ikrar/api-client';
import type { PostDetail, PostSummary, StakeholderOrganisationDetail } from '@ikrar/api-client';
import { Dialogs, ErrorState, Icon, Loading, Notices, PageHeader, StatusChip } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { translator } from '../../platform/language';
import { usePageTitle } from '../../platform/page-title';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { PostRows } from '../posts/post-rows';
import { PostSheet } from '../posts/post-sheet';
import type { PostSheetData } from '../posts/post-sheet';
import { ShareSheet } from '../sharing/share-sheet';
import type { ShareSheetData } from '../sharing/share-sheet';
import { SharingCard } from '../sharing/sharing-card';
import { StakeholderWords } from '../stakeholder-words';
import { OrganisationSheet } from './organisation-sheet';

/** One office or group: what it is and where, its posts and who holds them, and which office may see it. */
@Component({
  selector: 'ikrar-organisation-page',
  imports: [ErrorState, Icon, Loading, MatButton, PagedList, PageHeader, PostRows, SharingCard, StatusChip],
  templateUrl: './organisation-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganisationPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly words = inject(StakeholderWords);
  protected readonly problems = inject(ProblemTexts);
  protected readonly attempt = attempt();
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly organisation = httpResource<StakeholderOrganisationDetail>(() =>
    getStakeholderOrganisation.PATH.replace('{id}', this.id()),
  );
  protected readonly current = computed(() =>
    this.organisation.hasValue() ? this.organisation.value() : null,
  );
  /** Asked for only once the organisation is known to be visible. */
  protected readonly posts = pages<PostSummary>(
    () => (this.current() ? listPosts.PATH : undefined),
    () => ({ stakeholderOrganisation: this.id() }),
  );
  protected readonly mayWrite = computed(
    () => this.session.can('stakeholder.write') && this.current()?.sharedBy === null,
  );
  protected readonly mayShare = computed(
    () => this.session.can('stakeholder.share') && this.current()?.sharedBy === null,
  );

  constructor() {
    usePageTitle(() => this.current()?.name);
  }

  protected async edit(organisation: StakeholderOrganisationDetail): Promise<void> {
    if (await this.dialogs.sheet(OrganisationSheet, organisation)) this.organisation.reload();
  }

  protected async addPost(organisation: StakeholderOrganisationDetail): Promise<void> {
    const data: PostSheetData = { post: null, areaCode: organisation.areaCode, organisation };
    const post = await this.dialogs.sheet<PostDetail>(PostSheet, data);
    if (post) await this.router.navigate(['/stakeholders/posts', post.id]);
  }

  protected async share(organisation: StakeholderOrganisationDetail): Promise<void> {
    const data: ShareSheetData = { organisation };
    if (!(await this.dialogs.sheet(ShareSheet, data))) return;
    this.notices.say(this.t('stakeholders.organisation.share.done'));
    this.organisation.reload();
  }

  protected async unshare({ id }: StakeholderOrganisationDetail): Promise<void> {
    await this.attempt.run(async () => {
      await this.api.invoke(unshareStakeholderOrganisation, { id });
      this.notices.say(this.t('stakeholders.organisation.share.ended'));
    });
    this.organisation.reload();
  }
}
