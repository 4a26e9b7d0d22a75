/** What Decap shows as it is, where it would put "Error:" before the sentence. Nothing was saved then. */
export class ForgeRefusal extends Error {
  override name = 'ForgeRefusal';
  /** Decap need not ask the forge again (admin/mend/mends.ts). */
  readonly isFinal = true;
  override toString(): string {
    return this.message;
  }
}

/** Nothing was refused, and nothing is done yet: the forge does what was asked for by itself, once its checks are through. */
export class UnderWay extends ForgeRefusal {
  override name = 'UnderWay';
}
