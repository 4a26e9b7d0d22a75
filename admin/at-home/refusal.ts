/** What Decap shows as it is, where it would put "Error:" before the sentence. */
export class AtHomeRefusal extends Error {
  override name = 'AtHomeRefusal';
  constructor(sentence: string, path?: string) {
    super(path ? `${sentence} (${path})` : sentence);
  }
  override toString(): string {
    return this.message;
  }
}
