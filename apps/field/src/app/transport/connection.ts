import { Injectable, signal } from '@angular/core';

/** Whether the server was heard last: on a hall's hotspot the phone's own "online" says nothing. */
@Injectable({ providedIn: 'root' })
export class Connection {
  readonly connected = signal(navigator.onLine);

  constructor() {
    addEventListener('offline', () => this.connected.set(false));
  }

  heard(): void {
    this.connected.set(true);
  }

  missed(): void {
    this.connected.set(false);
  }
}
