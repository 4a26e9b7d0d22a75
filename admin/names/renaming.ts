import type { DocumentName } from '../../src/model/index.ts';

/** Gives a saved document another address. Rejected with a sentence for the editor; nothing has changed then. */
export type Rename = (type: DocumentName, name: string, to: string) => Promise<void>;

let offered: Rename | undefined;

/** Whoever can rename entries says so here; without it, no editor is offered to. */
export const offerRenaming = (rename: Rename): void => {
  offered = rename;
};

export const offeredRenaming = (): Rename | undefined => offered;
