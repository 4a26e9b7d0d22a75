const texts = new Map<string, string>();

/**
 * What this page has read of each file, by its path from the root of the project: what a form was made from, and so what the
 * next save is written over. Whoever saves has it compared with what is there now.
 */
export const base = {
  /** `null`: there was no such file. */
  of: (path: string): string | null => texts.get(path) ?? null,
  set: (path: string, text: string | null): void => {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  },
};
