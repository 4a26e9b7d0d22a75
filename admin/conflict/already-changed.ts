/** Thrown by a backend where a file has become another one than the editor had read. Nothing was saved then. */
export class AlreadyChanged extends Error {
  override name = 'AlreadyChanged';
  /** Of which file, from the root of the project. */
  readonly path: string;
  /** What the editor had read of it; `null` where there was no such file. */
  readonly base: string | null;
  /** What it holds now; `null` where it is gone. */
  readonly theirs: string | null;
  /** `sentence` tells the editor what has happened. */
  constructor(path: string, base: string | null, theirs: string | null, sentence: string) {
    super(sentence);
    this.path = path;
    this.base = base;
    this.theirs = theirs;
  }
  /** What Decap shows as it is, where it would put "AlreadyChanged:" before the sentence. */
  override toString(): string {
    return this.message;
  }
}
