import test from 'node:test';

/**
 * The chapters of one story: when one fails, `onFailure` looks at what is on the screens, and those that
 * build on it are not told.
 */
export function chapters(
  onFailure: (title: string) => Promise<void>,
): (title: string, tell: () => Promise<void>) => void {
  let broken: string | null = null;
  return (title, tell) => {
    test(title, async () => {
      if (broken !== null) {
        const error = new Error(`Not told, because "${broken}" failed.`);
        error.stack = error.message;
        throw error;
      }
      try {
        await tell();
      } catch (error) {
        broken = title;
        await onFailure(title);
        throw error;
      }
    });
  };
}
