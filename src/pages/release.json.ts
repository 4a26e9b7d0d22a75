import { begun } from '../clock.ts';
import { entriesOnline } from '../library/online.ts';
import { releaseFor } from '../online/release.ts';
import { commitOf } from '../release/commit.ts';
import { settings } from '../settings.ts';

export const GET = async () => {
  const commit = commitOf(settings.contentFolder);
  const entries = await entriesOnline();
  return Response.json(releaseFor(settings.origin, { built: begun(), ...(commit && { commit }), entries }));
};
