import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A way to send a text in fewer bytes, by its name in HTTP. */
export type Encoding = 'br' | 'gzip';

const packers: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  // The highest level takes ten times as long, and saves a twentieth.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/** Whether files of a media type get smaller: texts do, everything else that is published has been packed already. */
export const isText = (mediaType = ''): boolean => mediaType.includes('charset=');

/** The encoding that `Accept-Encoding` (RFC 9110, 12.5.3) likes best, Brotli where it likes both as much; none where bytes are to come as they are. */
export const encodingFor = (header = ''): Encoding | undefined => {
  const weights = new Map(
    header.split(',').map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  const liked = (['br', 'gzip'] as const).filter((name) => weightOf(name) > (weights.get('identity') ?? 0));
  return liked.sort((a, b) => weightOf(b) - weightOf(a))[0];
};

/** The bytes of a text, packed. */
export const packed = (bytes: Buffer, encoding: Encoding): Promise<Buffer> => packers[encoding](bytes);
