/** What Decap shows as it is, where it would put "Error:" before the sentence. Nothing was saved then. */
export class ForgeRefusal extends Error {
  override name = 'ForgeRefusal';
  /** Decap need not ask the forge again (admin/mend/mends.ts). */
  readonly isFinal = true;
  override toString(): string {
    return this.message;
  }
}
