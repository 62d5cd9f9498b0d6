import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Api, getPost, changePost, unsharePost } from '@ikrar/api-client';
import type { HolderDetail, PostDetail } from '@ikrar/api-client';
import { dayAt, POST_STATUSES, POST_TRANSITIONS, showPhone } from '@ikrar/domain';
import type { PostStatus } from '@ikrar/domain';
import { Dialogs, ErrorState, Icon, Loading, Notices, PageHeader, StateStepper, StatusChip } from '@ikrar/ui';
import { attempt } from '../../platform/attempt';
import { CatalogueWords } from '../../platform/catalogue-words';
import { translator } from '../../platform/language';
import { usePageTitle } from '../../platform/page-title';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { ifMatch } from '../../platform/stale';
import { ShareSheet } from '../sharing/share-sheet';
import type { ShareSheetData } from '../sharing/share-sheet';
import { SharingCard } from '../sharing/sharing-card';
import { StakeholderWords } from '../stakeholder-words';
import { HolderSheet } from './holder-sheet';
import type { HolderSheetData } from './holder-sheet';
import { PostSheet } from './post-sheet';
import type { PostSheetData } from './post-sheet';

/** One post: where it stands, who holds it and how to reach them, and who else may see it. */
@Component({
  selector: 'ikrar-post-page',
  imports: [
    ErrorState,
    Icon,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    SharingCard,
    StateStepper,
    StatusChip,
  ],
  templateUrl: './post-page.html',
  styleUrl: './post-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PostPage {
  readonly id = input.required<string>();

  protected readonly t = translator();
  protected readonly words = inject(StakeholderWords);
  protected readonly catalogue = inject(CatalogueWords);
  protected readonly problems = inject(ProblemTexts);
  protected readonly showPhone = showPhone;
  protected readonly attempt = attempt();
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);

  protected readonly post = httpResource<PostDetail>(() => getPost.PATH.replace('{id}', this.id()));
  protected readonly current = computed(() => (this.post.hasValue() ? this.post.value() : null));
  protected readonly now = computed(
    () => this.current()?.holders.find((one) => one.heldUntil === null) ?? null,
  );
  protected readonly before = computed(
    () => this.current()?.holders.filter((one) => one.heldUntil !== null) ?? [],
  );
  protected readonly mayWrite = computed(
    () => this.session.can('stakeholder.write') && this.current()?.sharedBy === null,
  );
  protected readonly mayShare = computed(
    () => this.session.can('stakeholder.share') && this.current()?.sharedBy === null,
  );
  /** The way forward; who has left stands beside it. */
  protected readonly steps = computed(() =>
    POST_STATUSES.filter((status) => status !== 'left').map((status) => ({
      id: status,
      label: this.t('platform.lists.postStatuses.' + status),
    })),
  );
  protected readonly moves = computed(() => POST_TRANSITIONS[this.current()?.status ?? 'left']);

  constructor() {
    usePageTitle(() => {
      const post = this.current();
      return post ? `${this.catalogue.role(post.roleCode)}, ${post.areaName}` : undefined;
    });
  }

  protected async move(post: PostDetail, status: PostStatus): Promise<void> {
    if (status === 'left' && !(await this.confirmLeft(post))) return;
    // Nobody agrees without having been spoken to: the move is a contact of today.
    const talked = status === 'contacted' || status === 'agreed' || status === 'active';
    const lastContactOn = talked ? dayAt(post.areaCode, Date.now()) : undefined;
    await this.write(async () => {
      const body = { status, lastContactOn };
      await this.api.invoke(changePost, { id: post.id, 'If-Match': ifMatch(post.version), body });
      this.notices.say(
        this.t('stakeholders.post.moved', { status: this.t('platform.lists.postStatuses.' + status) }),
      );
    });
  }

  protected async edit(post: PostDetail): Promise<void> {
    const data: PostSheetData = { post };
    if (await this.dialogs.sheet(PostSheet, data)) this.post.reload();
  }

  protected async changeHolder(post: PostDetail, holder: HolderDetail | null): Promise<void> {
    const { id: postId, roleCode } = post;
    const data: HolderSheetData = { postId, roleCode, holder, before: this.now()?.fullName ?? null };
    if (await this.dialogs.sheet(HolderSheet, data)) this.post.reload();
  }

  protected async share(post: PostDetail): Promise<void> {
    const data: ShareSheetData = { post };
    if (await this.dialogs.sheet(ShareSheet, data)) {
      this.notices.say(this.t('stakeholders.share.done'));
      this.post.reload();
    }
  }

  protected async unshare(post: PostDetail): Promise<void> {
    await this.write(async () => {
      await this.api.invoke(unsharePost, { id: post.id });
      this.notices.say(this.t('stakeholders.share.ended'));
    });
  }

  private confirmLeft(post: PostDetail): Promise<boolean> {
    return this.dialogs.confirm({
      title: this.t('stakeholders.post.leave.title', { role: this.catalogue.role(post.roleCode) }),
      text: this.t('stakeholders.post.leave.text'),
      confirm: this.t('stakeholders.post.leave.confirm'),
      dangerous: true,
    });
  }

  /** Read again in any case: when somebody else was faster, what they saved is shown. */
  private async write(work: () => Promise<void>): Promise<void> {
    await this.attempt.run(work);
    this.post.reload();
  }
}
