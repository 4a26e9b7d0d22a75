import type { Stored } from '../../../src/library/entries.ts';
import { part, written } from './given.ts';

/** In the place of `astro:content`: what is published, and what is being written in the place of what is published of it. */
export const getCollection = async (type: string): Promise<readonly Stored[]> => {
  const published = await part<readonly Stored[]>(type);
  const draft = written();
  if (draft.type !== type) return published;
  const at = published.findIndex(({ id }) => id === draft.entry.id);
  return at < 0 ? [...published, draft.entry] : published.with(at, draft.entry);
};
