/** What a backend has read of each file, by its path from the root of the project: what its next save is written over. */
export interface Base {
  /** `null`: there was no such file. */
  readonly of: (path: string) => string | null;
  readonly set: (path: string, text: string | null) => void;
}

/**
 * One for each backend. Others than the form's read the same files later, to look at them or to change a fact: if the form's
 * next save were held against what they have read, it would silently overwrite what was saved since the form was made.
 */
export const newBase = (): Base => {
  const texts = new Map<string, string>();
  return {
    of: (path) => texts.get(path) ?? null,
    set: (path, text) => {
      if (text === null) texts.delete(path);
      else texts.set(path, text);
    },
  };
};
