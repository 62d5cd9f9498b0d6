import { type Signal, signal } from '@angular/core';

export interface Remembered<T extends string> {
  readonly value: Signal<T | null>;
  set(value: T | null): void;
}

/** A choice that this browser remembers; where storage is closed it lasts as long as the page. */
export function remembered<T extends string>(key: string, allowed: readonly T[]): Remembered<T> {
  const value = signal<T | null>(allowed.find((one) => one === read(key)) ?? null);
  return {
    value: value.asReadonly(),
    set(next) {
      value.set(next);
      write(key, next);
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that lets nothing be stored still lets the person work.
  }
}
