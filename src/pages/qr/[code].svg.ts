import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { permanentPaths } from '../../library/permanent.ts';
import { qrCodeOf } from '../../print/qr.ts';

export const getStaticPaths = permanentPaths;

/** The QR code of an entry's permanent address in one language, for its page on paper. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await qrCodeOf(props.address), { headers: { 'content-type': 'image/svg+xml' } });
