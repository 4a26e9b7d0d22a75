import { z } from 'zod';
import { localeTags } from '../i18n/locales.ts';
import { typeNames } from '../model/index.ts';

const path = z.string().max(300);
const file = z.object({
  path,
  raw: z.string(),
  read: z.string().nullable().default(null),
  newPath: z.undefined().optional(),
});
const asset = z.object({ path, content: z.base64(), encoding: z.literal('base64') });
const asks = <Action extends string, Params extends z.ZodType>(action: Action, params: Params) =>
  z.object({ action: z.literal(action), params });

/**
 * What Decap's editor may ask for (its protocol between `decap-cms-backend-proxy` and `decap-server`), with a search of our
 * own, and nothing else.
 */
export const asked = z.discriminatedUnion('action', [
  asks('info', z.unknown()),
  // `language`, which Decap does not know, is that of whoever reads the list.
  asks('entriesByFolder', z.object({ folder: path, language: z.enum(localeTags).optional() })),
  // Not Decap's: the files of a type as they are, where lists hold only what they show.
  asks('wholeFiles', z.object({ folder: path })),
  asks('search', z.object({ types: z.array(z.enum(typeNames)).max(100), question: z.string().max(200) })),
  asks('getEntry', z.object({ path })),
  asks('getMedia', z.object({ mediaFolder: path })),
  asks('getMediaFile', z.object({ path })),
  asks('getDeployPreview', z.unknown()),
  asks('persistEntry', z.object({ dataFiles: z.array(file).min(1).max(20), assets: z.array(asset).max(20) })),
  asks('persistMedia', z.object({ asset })),
  // Beside the paths, what the editor had read of them.
  asks(
    'deleteFiles',
    z.object({ paths: z.array(path).min(1).max(20), read: z.record(z.string(), z.string().nullable()).default({}) }),
  ),
  // Not Decap's: how the site's last build stands.
  asks('lastBuild', z.unknown()),
  // Nor this: the files of one entry as the editor had read them, and the name that it is to have.
  asks('renameEntry', z.object({ read: z.record(path, z.string().nullable()), to: z.string().max(60) })),
]);

export type Asked = z.output<typeof asked>;
