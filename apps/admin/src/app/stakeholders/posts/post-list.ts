import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { Router, RouterLink } from '@angular/router';
import { getArea, listPosts } from '@ikrar/api-client';
import type { AreaDetail, PostDetail, PostSummary } from '@ikrar/api-client';
import { areaLevel, MINIMUM_SET, POST_STATUSES } from '@ikrar/domain';
import type { PostStatus } from '@ikrar/domain';
import { httpResource } from '@angular/common/http';
import { Dialogs, Icon, PageHeader, TagList } from '@ikrar/ui';
import type { Tag } from '@ikrar/ui';
import { CatalogueWords } from '../../platform/catalogue-words';
import { translator } from '../../platform/language';
import { PagedList } from '../../platform/paged-list';
import { pages } from '../../platform/pages';
import { Can } from '../../platform/session/can';
import { urlChoice, urlText } from '../../platform/url-state';
import { PostRows } from './post-rows';
import { PostSheet } from './post-sheet';
import type { PostSheetData } from './post-sheet';

const REQUIREMENTS = MINIMUM_SET.map((requirement) => requirement.code);

/** The posts with who holds them now, as a cell of the board or a filter asks for them. */
@Component({
  selector: 'ikrar-post-list',
  imports: [Can, Icon, MatButton, MatChipsModule, PagedList, PageHeader, PostRows, RouterLink, TagList],
  templateUrl: './post-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PostList {
  protected readonly t = translator();
  protected readonly catalogue = inject(CatalogueWords);
  protected readonly statuses = POST_STATUSES;
  protected readonly status = urlChoice('status', POST_STATUSES);
  protected readonly contact = urlChoice('contact', ['due']);
  private readonly area = urlText('area');
  private readonly serves = urlText('serves');
  private readonly requirement = urlChoice('requirement', REQUIREMENTS);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);

  protected readonly posts = pages<PostSummary>(listPosts.PATH, () => ({
    area: this.area(),
    serves: this.serves(),
    requirement: this.requirement(),
    status: this.status(),
    contact: this.contact(),
  }));
  private readonly place = computed(() => this.serves() || this.area());
  private readonly named = httpResource<AreaDetail>(() =>
    areaLevel(this.place()) === null ? undefined : getArea.PATH.replace('{code}', this.place()),
  );
  /** What narrows the list beside the chips; each can be taken off. */
  protected readonly narrowing = computed<readonly Tag[]>(() => {
    const name = this.named.hasValue() ? this.named.value().name : this.place();
    const requirement = this.requirement();
    return [
      ...(this.place() === '' ? [] : [{ id: 'area', label: name }]),
      ...(requirement === null
        ? []
        : [{ id: 'requirement', label: this.catalogue.requirement(requirement) }]),
    ];
  });
  protected readonly filtered = computed(
    () => this.narrowing().length > 0 || this.status() !== null || this.contact() !== null,
  );
  protected readonly board = computed(() => this.place().slice(0, 8) || null);

  protected widen(what: string): void {
    if (what === 'requirement') this.requirement.set(null);
    else {
      this.area.set('');
      this.serves.set('');
    }
  }

  protected choose(status: PostStatus | undefined): void {
    this.status.set(status ?? null);
  }

  protected turnDue(on: boolean): void {
    this.contact.set(on ? 'due' : null);
  }

  protected async add(): Promise<void> {
    const roleCode = MINIMUM_SET.find(({ code }) => code === this.requirement())?.anyOf[0] ?? null;
    const data: PostSheetData = { post: null, areaCode: this.place() || undefined, roleCode };
    const post = await this.dialogs.sheet<PostDetail>(PostSheet, data);
    if (post) await this.router.navigate(['/stakeholders/posts', post.id]);
  }
}
