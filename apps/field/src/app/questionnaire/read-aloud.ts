import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { Language } from '../language/language';

/** Old Android phones still call Indonesian "in". */
const CODES = { id: /^(?:id|in)\b|^(?:id|in)_/i, en: /^en/i };

/** The phone's own voice, where it has one for the language on screen. Nothing leaves the phone for it. */
@Injectable()
export class ReadAloud {
  readonly speaking = signal(false);
  readonly voices = signal<readonly SpeechSynthesisVoice[]>([]);
  private readonly language = inject(Language);
  private readonly synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;

  constructor() {
    // Some phones know their voices at once, others tell later.
    const listen = (): void => this.voices.set(this.synthesis?.getVoices() ?? []);
    const hide = (): void => void (document.visibilityState === 'hidden' && this.stop());
    listen();
    this.synthesis?.addEventListener?.('voiceschanged', listen);
    document.addEventListener('visibilitychange', hide);
    inject(DestroyRef).onDestroy(() => {
      this.stop();
      this.synthesis?.removeEventListener?.('voiceschanged', listen);
      document.removeEventListener('visibilitychange', hide);
    });
  }

  /** Voices that send the text elsewhere are none for us. */
  voice(): SpeechSynthesisVoice | undefined {
    const code = CODES[this.language.code()];
    return this.voices().find(({ lang, localService }) => localService && code.test(lang));
  }

  say(sentences: readonly string[]): void {
    const voice = this.voice();
    if (!voice || !this.synthesis) return;
    this.synthesis.cancel();
    // One piece a sentence: long ones fall silent in the middle on some phones.
    const pieces = sentences.filter(Boolean).map((sentence) => new SpeechSynthesisUtterance(sentence));
    for (const piece of pieces) {
      piece.voice = voice;
      piece.lang = voice.lang;
      piece.rate = 0.95;
      this.synthesis.speak(piece);
    }
    const last = pieces.at(-1);
    if (last) last.onend = last.onerror = () => this.speaking.set(false);
    this.speaking.set(pieces.length > 0);
  }

  stop(): void {
    this.synthesis?.cancel();
    this.speaking.set(false);
  }
}
