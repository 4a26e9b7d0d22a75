/** Why something is not done, with the status that says so; the sentences are the editor's (`admin/at-home/words.ts`). */
export const refusals = {
  /** Asked by another machine, or under a name that is not this machine's: what rebinding of names looks like. */
  'not-this-machine': 421,
  'other-origin': 403,
  'wrong-secret': 403,
  'not-offered': 403,
  'wrong-place': 403,
  'too-large': 413,
  'not-understood': 400,
  /** The file is another one than the editor had read. */
  'changed-meanwhile': 409,
  /** Two versions of the project were being put together with Git, and that is not finished. */
  'unfinished-merge': 409,
  'already-there': 409,
  'other-name': 422,
  /** Taken down, and not let back by two roles. */
  'shown-again-alone': 422,
  'no-picture': 422,
  /** It tells where, when or with what it was taken. */
  'telling-picture': 422,
  /** Other entries name or link to what is to be deleted. */
  'in-use': 409,
  'id-taken': 409,
  'wrong-name': 422,
  unreadable: 422,
  failed: 500,
} as const;

export type RefusalCode = keyof typeof refusals;

/** An entry that uses another one, with what it is called in each language. */
export interface User {
  readonly type: string;
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** What is told beside the code. */
export interface Told {
  /** What the file holds that was to be saved over another text; `null` where it is gone. */
  readonly now?: string | null;
  readonly users?: readonly User[];
}

/** Thrown where something is refused; nothing has been written then. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;
  /** Of which file. */
  readonly path: string | undefined;
  readonly told: Told;
  constructor(code: RefusalCode, path?: string, told: Told = {}) {
    super(path ? `${code}: ${path}` : code);
    this.code = code;
    this.path = path;
    this.told = told;
  }
}
