import type { Draft } from './stock.ts';

/** The branch in which Decap keeps the draft of an entry. */
export const branchOf = (collection: string, name: string): string => `cms/${collection}/${name}`;

/** The draft that was asked for, or nothing where there is none. Throws what else went wrong. */
export const draftIfAny = async (asked: Promise<Draft>): Promise<Draft | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if ((error as { notUnderEditorialWorkflow?: unknown }).notUnderEditorialWorkflow === true) return undefined;
    throw error;
  }
};
