import { largestPicture } from '../../src/editing/picture-limits.ts';
import { nameFrom } from '../names/proposal.ts';
import type { PictureFault } from './words.ts';

/** Thrown for a file that is not taken; what to say stands in `words.ts`. */
export class PictureRefusal extends Error {
  override name = 'PictureRefusal';
  readonly fault: PictureFault;
  readonly file: string;
  constructor(fault: PictureFault, file: string) {
    super(`${fault}: ${file}`);
    this.fault = fault;
    this.file = file;
  }
}

/** What a file is by how it begins, whatever it is called. */
const kindOf = (start: string): 'drawing' | 'moving' | 'image/png' | 'image/webp' | 'image/jpeg' => {
  if (start.startsWith('GIF8')) return 'moving';
  if (/^[\s\ufeff]*<|<svg/i.test(start)) return 'drawing';
  if (start.startsWith('\x89PNG')) return 'image/png';
  return /^RIFF[^]{4}WEBP/.test(start) ? 'image/webp' : 'image/jpeg';
};

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/webp': 'webp', 'image/jpeg': 'jpg' };

const encoded = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((done) => canvas.toBlob(done, type, 0.9));

/** The picture drawn anew, as a JPEG where its own kind would be too large: nothing but its pixels is left. */
const drawnAnew = async (picture: ImageBitmap, type: string): Promise<Blob | undefined> => {
  const scale = Math.min(1, largestPicture.side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paper = canvas.getContext('2d');
  for (const kind of new Set([type, 'image/jpeg'])) {
    if (!paper) return undefined;
    paper.globalCompositeOperation = 'copy';
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    if (kind === 'image/jpeg') {
      // A JPEG has no transparent parts: they would be black.
      paper.globalCompositeOperation = 'destination-over';
      paper.fillStyle = '#fff';
      paper.fillRect(0, 0, canvas.width, canvas.height);
    }
    const blob = await encoded(canvas, kind);
    if (blob && blob.size <= largestPicture.bytes) return blob;
  }
  return undefined;
};

/** ASCII from the file's own name, with a mark of what it shows: no two pictures have one name, and one picture has one. */
const nameOf = async (name: string, blob: Blob): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  const mark = [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // The pictures of notices are called so, and go with them.
  const words = nameFrom(name.replace(/\.[^.]*$/, '')).replace(/^notice-/, '') || 'picture';
  return `${words.slice(0, 40).replace(/-$/, '')}-${mark}.${endings[blob.type] ?? 'jpg'}`;
};

/**
 * Takes a picture that an editor has chosen, dropped or pasted: decodes it, draws its pixels anew and encodes those, so that
 * no place, time or camera leaves the browser, and calls it by a safe name. Throws a `PictureRefusal`.
 */
export const acceptPicture = async (file: File): Promise<File> => {
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 512).arrayBuffer()));
  const kind = kindOf(start);
  if (kind === 'drawing' || kind === 'moving') throw new PictureRefusal(kind, file.name);
  const picture = await createImageBitmap(file).catch(() => {
    throw new PictureRefusal('unreadable', file.name);
  });
  try {
    if (picture.width * picture.height > largestPicture.pixels) throw new PictureRefusal('too-many-pixels', file.name);
    const blob = await drawnAnew(picture, kind);
    if (!blob) throw new PictureRefusal('too-large', file.name);
    return new File([blob], await nameOf(file.name, blob), { type: blob.type });
  } finally {
    picture.close();
  }
};
