import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { offerScript, pageScripts, searchScripts, searchStyle } from 'virtual:scripts';

const mediaTypes: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** The scripts of pages, and what they load, under names that change with what they hold. */
export const getStaticPaths = () =>
  [...Object.values(pageScripts), ...Object.values(searchScripts), searchStyle, offerScript].map(
    ({ address, code }) => ({
      params: { file: address.slice('/scripts/'.length) },
      props: { code },
    }),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) => {
  const type = mediaTypes[/[^.]*$/.exec(params['file'] ?? '')?.[0] ?? ''] ?? 'text/plain';
  return new Response(props.code, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
