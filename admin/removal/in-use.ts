import type { User } from '../../src/editing/refusal.ts';

/** Thrown by a backend where other entries use what is to be deleted. Nothing was deleted then. */
export class InUse extends Error {
  override name = 'InUse';
  readonly users: readonly User[];
  /** `sentence` tells the editor what has happened. */
  constructor(users: readonly User[], sentence: string) {
    super(sentence);
    this.users = users;
  }
  /** What Decap shows as it is. */
  override toString(): string {
    return this.message;
  }
}
