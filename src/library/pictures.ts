import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { ShownPicture } from '../model/shown.ts';

/** Astro keeps what it makes of pictures in a cache, where those of notices would outlive them: `notices.ts` makes these. */
const files = import.meta.glob<ImageMetadata>(['/content/media/**/*.{jpg,jpeg,png,webp}', '!/content/media/notice-*'], {
  import: 'default',
});
const widths = [480, 960, 1600];

/**
 * The pictures with these addresses (`/media/….jpg`), encoded anew in several sizes and formats, so that nothing of the
 * file that an editor gave (place, camera, hidden data) is published. Throws where a picture does not exist.
 */
export const picturesNamed = async (addresses: readonly string[]): Promise<Readonly<Record<string, ShownPicture>>> => {
  const pictures = [...new Set(addresses)].map(async (address): Promise<[string, ShownPicture]> => {
    const load = files[`/content${address}`];
    if (!load) throw new Error(`There is no picture ${address} in content/media.`);
    const original = await load();
    const sizes = widths.filter((width) => width < original.width).concat(Math.min(original.width, 1600));
    const [avif, webp] = await Promise.all(
      (['avif', 'webp'] as const).map((format) =>
        getImage({ src: original, format, widths: sizes, ...(format === 'avif' && { quality: 60 }) }),
      ),
    );
    const fallback = await getImage({ src: original, format: 'jpeg', width: Math.min(original.width, 960) });
    const height = Math.round((original.height / original.width) * Math.min(original.width, 960));
    return [
      address,
      {
        src: fallback.src,
        width: Math.min(original.width, 960),
        height,
        sources: [avif, webp].flatMap((copy, at) =>
          copy ? [{ type: `image/${at === 0 ? 'avif' : 'webp'}`, srcset: copy.srcSet.attribute }] : [],
        ),
      },
    ];
  });
  return Object.fromEntries(await Promise.all(pictures));
};
