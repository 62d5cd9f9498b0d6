import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getBoard, listBoards } from '@ikrar/api-client';
import type { BoardCell, BoardDetail, BoardList, BoardRow } from '@ikrar/api-client';
import { areaLevel, MINIMUM_SET } from '@ikrar/domain';
import { DataTable, Dialogs, EmptyState, ErrorState, Icon, Loading, PageHeader, StatTile } from '@ikrar/ui';
import { CatalogueWords } from '../../platform/catalogue-words';
import { Formats } from '../../platform/formats';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { urlText } from '../../platform/url-state';
import { PostSheet } from '../posts/post-sheet';
import type { PostSheetData } from '../posts/post-sheet';
import { DistrictField } from './district-field';

const DISTRICT_CODE = 8;

/** Who stands by in each kelurahan, and where the gaps are: without a name. */
@Component({
  selector: 'ikrar-board',
  imports: [
    DataTable,
    DistrictField,
    EmptyState,
    ErrorState,
    Icon,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    StatTile,
  ],
  templateUrl: './board.html',
  styleUrl: './board.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Board {
  protected readonly t = translator();
  protected readonly catalogue = inject(CatalogueWords);
  protected readonly problems = inject(ProblemTexts);
  protected readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly asked = urlText('area');
  /** An office sees what is shared with it, and no more. */
  protected readonly official = this.session.membership()?.role === 'official';
  protected readonly mayWrite = this.session.can('stakeholder.write');

  protected readonly boards = httpResource<BoardList>(() => listBoards.PATH);
  /** Without a choice: the own area, or the kecamatan where most is known. */
  protected readonly area = computed(() => {
    const known = this.boards.hasValue() ? this.boards.value().items[0]?.areaCode : undefined;
    const code = this.asked() || this.home || known;
    return code && code.length >= DISTRICT_CODE ? code.slice(0, DISTRICT_CODE) : null;
  });
  protected readonly searching = computed(() => this.area() === null && this.boards.isLoading());
  protected readonly board = httpResource<BoardDetail>(() => {
    const area = this.area();
    return area === null ? undefined : getBoard.PATH.replace('{areaCode}', area);
  });
  /** What is not covered: somebody is known there, or nobody is. */
  protected readonly open = computed(() => {
    const rows = this.board.hasValue() ? this.board.value().rows : [];
    const cells = rows.flatMap((row) => row.cells).filter(({ covered }) => !covered);
    const seen = cells.filter(({ posts }) => posts > 0).length;
    return { seen, none: cells.length - seen };
  });

  private get home(): string | null {
    const code = this.session.membership()?.areaCode ?? null;
    return code !== null && areaLevel(code) !== 'province' && areaLevel(code) !== 'regency' ? code : null;
  }

  protected choose(code: string | null): void {
    this.asked.set(code ?? '');
  }

  protected covered(row: BoardRow): number {
    return row.cells.length - row.gaps.length;
  }

  /** What a cell says to who cannot see its colour. */
  protected cellLabel(row: BoardRow, cell: BoardCell): string {
    const state =
      cell.best === null
        ? this.t('stakeholders.board.nobody')
        : this.t('platform.lists.postStatuses.' + cell.best);
    return `${row.areaName}, ${this.catalogue.requirement(cell.requirement)}: ${state}`;
  }

  protected async add(areaCode: string, requirement: string): Promise<void> {
    const roleCode = MINIMUM_SET.find(({ code }) => code === requirement)?.anyOf[0] ?? null;
    const data: PostSheetData = { post: null, areaCode, roleCode };
    if (await this.dialogs.sheet(PostSheet, data)) this.board.reload();
  }
}
