const ONLY_HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether no other device can reach the address a page was opened by. */
export function isOnlyHere({ hostname }: Pick<Location, 'hostname'>): boolean {
  return ONLY_HERE.test(hostname);
}
