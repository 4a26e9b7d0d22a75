import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { icon } from '../cards/icon.ts';

/** For home screens, and for whoever draws the site's name (schema.org `logo`). */
export const getStaticPaths = () => [180, 512].map((size) => ({ params: { size: String(size) }, props: { size } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await icon(props.size)), { headers: { 'Content-Type': 'image/png' } });
