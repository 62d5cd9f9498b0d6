import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { getPicture, putPicture } from '@ikrar/api-client';
import { Icon } from '@ikrar/ui';
import { firstValueFrom } from 'rxjs';
import { attempt } from '../../../platform/attempt';
import { translator } from '../../../platform/language';
import { newId } from '../../../platform/new-id';

const LARGEST = 5_000_000;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** The picture of a question: chosen from a file, made small by the server, taken away again. */
@Component({
  selector: 'ikrar-picture-field',
  imports: [Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #file
      type="file"
      class="visually-hidden"
      tabindex="-1"
      aria-hidden="true"
      [accept]="types"
      (change)="take($event)"
    />
    @if (picture(); as id) {
      <img [src]="path(id)" [alt]="alt()" />
    }
    <div class="actions">
      <button matButton type="button" [disabled]="attempt.busy()" disabledInteractive (click)="choose()">
        <ui-icon name="image" />{{
          t(
            attempt.busy()
              ? 'instruments.picture.sending'
              : picture()
                ? 'instruments.picture.another'
                : 'instruments.picture.add'
          )
        }}
      </button>
      @if (picture()) {
        <button matButton type="button" (click)="changed.emit(undefined)">
          <ui-icon name="close" />{{ t('instruments.picture.remove') }}
        </button>
      }
    </div>
    @if (wrong(); as key) {
      <p class="wrong" role="alert">{{ t('instruments.picture.' + key) }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    img {
      max-inline-size: 100%;
      max-block-size: 240px;
      border-radius: 8px;
      background: var(--neutral-container);
    }
    .wrong {
      color: var(--negative);
    }
  `,
})
export class PictureField {
  readonly picture = input<string>();
  /** What somebody hears who cannot see it: the question itself. */
  readonly alt = input.required<string>();
  readonly changed = output<string | undefined>();

  protected readonly t = translator();
  protected readonly attempt = attempt();
  protected readonly types = TYPES.join();
  protected readonly wrong = signal<'tooLarge' | 'notAPicture' | null>(null);
  private readonly file = viewChild.required<ElementRef<HTMLInputElement>>('file');
  private readonly http = inject(HttpClient);

  protected path(id: string): string {
    return getPicture.PATH.replace('{id}', id);
  }

  protected choose(): void {
    if (!this.attempt.busy()) this.file().nativeElement.click();
  }

  protected async take(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    this.wrong.set(TYPES.includes(file.type) ? (file.size > LARGEST ? 'tooLarge' : null) : 'notAPicture');
    if (this.wrong() !== null) return;
    const id = newId();
    await this.attempt.run(async () => {
      const path = putPicture.PATH.replace('{id}', id);
      await firstValueFrom(this.http.put(path, file, { headers: { 'Content-Type': file.type } }));
      this.changed.emit(id);
    });
  }
}
