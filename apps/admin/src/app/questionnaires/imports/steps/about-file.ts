import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { DATE_ORDERS, LINKS_OF, readMoment, readPhase } from '@ikrar/domain';
import type { DateOrder, LinkKind, MappingProblem, PhaseMeaning, Zone } from '@ikrar/domain';
import { Formats } from '../../../platform/formats';
import { translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { ImportQuestions } from '../draft/import-questions';
import { inPhase, inPhaseColumn, linkedBy, timedBy } from '../draft/mapping-edits';
import { ImportWords } from '../import-words';

/** In the select of phases: the phase stands in a column. */
const BY_COLUMN = 'column';
const NONE = '';

/** What is said of every row: which phase it answers, who wrote it, and when. */
@Component({
  selector: 'ikrar-about-file',
  imports: [MatFormFieldModule, MatInputModule],
  templateUrl: './about-file.html',
  styleUrl: './about-file.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AboutFile {
  readonly problems = input.required<readonly MappingProblem[]>();
  /** Somebody wanted to go on already. */
  readonly tried = input(false);

  protected readonly t = translator();
  protected readonly words = inject(ImportWords);
  protected readonly draft = inject(ImportDraft);
  protected readonly questions = inject(ImportQuestions);
  private readonly formats = inject(Formats);
  protected readonly byColumn = BY_COLUMN;
  protected readonly none = NONE;
  protected readonly orders = DATE_ORDERS;

  protected readonly columns = computed(() => this.draft.sheet()?.columns ?? []);
  protected readonly mapping = this.draft.mapping;
  protected readonly phases = computed(() =>
    (this.questions.phases() ?? []).map(({ phase, wave }) => ({
      ...{ phase, wave, value: `${phase} ${wave}` },
      name: this.words.phase({ phase, wave }),
    })),
  );
  protected readonly phase = computed(() => {
    const { column = null, values = [] } = this.mapping()?.phase ?? {};
    if (column !== null) return BY_COLUMN;
    const [only] = values;
    return only ? `${only.phase} ${only.wave}` : NONE;
  });
  /** The different cells of the column of phases, each with what it means. */
  protected readonly phaseCells = computed(() => {
    const { column = null, values = [] } = this.mapping()?.phase ?? {};
    const cells = this.columns().find(({ key }) => key === column)?.cells ?? [];
    return cells.map((cell) => {
      const meant = values.find((one) => one.cell === cell);
      return { cell, value: meant ? `${meant.phase} ${meant.wave}` : NONE };
    });
  });
  protected readonly kinds = computed(() => LINKS_OF[this.questions.identification() ?? 'anonymous']);
  /** How the first moment of the column is read. */
  protected readonly moment = computed(() => {
    const { column = null, order = 'day_first' } = this.mapping()?.time ?? {};
    const [cell] = this.columns().find(({ key }) => key === column)?.cells ?? [];
    if (cell === undefined) return null;
    const zone = this.questions.zone();
    const read = readMoment(cell, order, zone as Zone);
    return read === null
      ? this.t('imports.columns.momentUnread', { cell })
      : this.t('imports.columns.moment', { cell, moment: this.formats.shortDateTime(read.instant, zone) });
  });

  protected problemOf(field: 'phase' | 'link' | 'time'): string | null {
    const found = this.problems().find((one) => one.field === field);
    if (!found || (found.code === 'required' && !this.tried())) return null;
    return this.words.mapping(found);
  }

  protected choosePhase(value: string): void {
    if (value === BY_COLUMN) return this.choosePhaseColumn(this.likelyPhaseColumn());
    const phase = this.phases().find((one) => one.value === value);
    if (phase) this.draft.edit(inPhase({ phase: phase.phase, wave: phase.wave }));
    this.follow();
  }

  protected choosePhaseColumn(column: string): void {
    const cells = this.columns().find(({ key }) => key === column)?.cells ?? [];
    const values = cells.flatMap((cell): PhaseMeaning[] => {
      const said = readPhase(cell);
      const planned = this.phases().find(({ phase }) => phase === said);
      return planned ? [{ cell, phase: planned.phase, wave: planned.wave }] : [];
    });
    this.draft.edit(inPhaseColumn(column, values));
    this.follow();
  }

  protected choosePhaseOf(cell: string, value: string): void {
    const { column, values } = this.mapping()?.phase ?? { column: null, values: [] };
    const phase = this.phases().find((one) => one.value === value);
    const rest = values.filter((one) => one.cell !== cell);
    const meant = phase ? [{ cell, phase: phase.phase, wave: phase.wave }] : [];
    if (column !== null) this.draft.edit(inPhaseColumn(column, [...rest, ...meant]));
    this.follow();
  }

  protected chooseLink(kind: LinkKind): void {
    this.draft.edit(linkedBy(kind, this.mapping()?.link.column ?? null));
  }

  protected chooseLinkColumn(column: string): void {
    const kind = this.mapping()?.link.kind ?? 'none';
    this.draft.edit(linkedBy(kind, column === NONE ? null : column));
  }

  protected chooseTime(column: string, order: DateOrder): void {
    this.draft.edit(timedBy({ column: column === NONE ? null : column, order }));
  }

  /** The questions are those of the phase. */
  private follow(): void {
    const [first] = this.mapping()?.phase.values ?? [];
    const version = first ? this.questions.versionOf(first) : null;
    if (version !== null) this.draft.versionId.set(version);
  }

  private likelyPhaseColumn(): string {
    const spoken = this.columns().find(
      ({ cells }) => cells.length > 0 && cells.every((cell) => readPhase(cell)),
    );
    return spoken?.key ?? this.columns()[0]?.key ?? '';
  }
}
