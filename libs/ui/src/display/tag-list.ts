import { booleanAttribute, ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import { UI_TEXTS } from '../ui-texts';

/** A word with its code. */
export interface Tag {
  readonly id: string;
  readonly label: string;
}

/** Short words side by side; where they may be changed, each can be taken off. */
@Component({
  selector: 'ui-tag-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul [attr.aria-label]="label()">
      @for (tag of tags(); track tag.id) {
        <li>
          {{ tag.label }}
          @if (removable()) {
            <button
              type="button"
              [attr.aria-label]="texts().remove + ': ' + tag.label"
              (click)="removed.emit(tag.id)"
            >
              <ui-icon name="close" />
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-block-size: 28px;
      padding-inline: 10px;
      border-radius: 8px;
      border: 1px solid var(--line);
      background: var(--card);
      font-size: 0.75rem;
      font-weight: 600;
    }
    button {
      display: grid;
      place-items: center;
      inline-size: 24px;
      block-size: 24px;
      margin-inline-end: -6px;
      padding: 0;
      border: 0;
      border-radius: 8px;
      background: none;
      color: var(--quiet);
      cursor: pointer;
    }
    button:hover {
      background: var(--neutral-container);
    }
    ui-icon {
      inline-size: 16px;
      block-size: 16px;
    }
  `,
})
export class TagList {
  /** What the words say about. */
  readonly label = input.required<string>();
  /** The words. */
  readonly tags = input.required<readonly Tag[]>();
  /** Whether each carries a button that takes it off. */
  readonly removable = input(false, { transform: booleanAttribute });
  /** The id of the word to take off. */
  readonly removed = output<string>();

  protected readonly texts = inject(UI_TEXTS);
}
