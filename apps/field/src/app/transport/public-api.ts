import { inject, Injectable } from '@angular/core';
import { Connection } from './connection';
import type { HelpChannelList, OwnSteps, PublicEvent, PublicInstrument } from './public-api-types';

/** What a question to the server can come to, as far as a phone without signal is concerned. */
export type Fetched<T> = { state: 'found'; value: T } | { state: 'unknown' } | { state: 'unreachable' };

const ANSWER_WITHIN = 15_000;
/** Long enough for a picture at 64 kbit/s. */
const WHOLE_WITHIN = 60_000;

@Injectable({ providedIn: 'root' })
export class PublicApi {
  private readonly connection = inject(Connection);

  getPublicEvent(joinCode: string): Promise<Fetched<PublicEvent>> {
    return this.ask(`/api/public/events/${joinCode}`);
  }

  getPublicInstrument(joinCode: string, versionId: string): Promise<Fetched<PublicInstrument>> {
    return this.ask(`/api/public/instrument-versions/${joinCode}/${versionId}`);
  }

  getOwnSteps(joinCode: string, personalCode: string): Promise<Fetched<OwnSteps>> {
    return this.ask(`/api/public/events/${joinCode}/steps`, {
      method: 'POST',
      body: JSON.stringify({ personalCode }),
    });
  }

  listHelpChannels(): Promise<Fetched<HelpChannelList>> {
    return this.ask('/api/public/help-channels');
  }

  /**
   * The bare request: same origin, with the header that no foreign page can send, and never for ever; neither is the
   * reading of what it answers, for signal can go between the two.
   */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const patience = new AbortController();
    const within = (time: number): number => window.setTimeout(() => patience.abort(), time);
    const timer = within(ANSWER_WITHIN);
    const headers = { 'X-CSRF': '1', ...(init.body ? { 'Content-Type': 'application/json' } : {}) };
    try {
      const response = await fetch(path, { ...init, headers, cache: 'no-store', signal: patience.signal });
      this.connection.heard();
      within(WHOLE_WITHIN);
      return response;
    } catch (failure) {
      this.connection.missed();
      throw failure;
    } finally {
      clearTimeout(timer);
    }
  }

  /** What came back, as far as the phone can use it. */
  async ask<T>(path: string, init?: RequestInit): Promise<Fetched<T>> {
    try {
      const response = await this.request(path, init);
      if (response.ok) return { state: 'found', value: (await response.json()) as T };
      return { state: response.status === 404 ? 'unknown' : 'unreachable' };
    } catch {
      // No signal, or a hotspot's sign-in page where JSON should be: for the phone both are silence.
      return { state: 'unreachable' };
    }
  }
}
