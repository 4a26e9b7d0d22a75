import type { ShownDownload, ShownPicture } from '../../src/model/shown.ts';

/** The pictures and files of the media library that published texts show, by their address in it. */
export interface StoredMedia {
  readonly pictures: Readonly<Record<string, ShownPicture>>;
  readonly downloads: Readonly<Record<string, ShownDownload>>;
}
