import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { offerScript, pageScripts } from 'virtual:scripts';

/** The scripts of pages, under names that change with what they hold. */
export const getStaticPaths = () =>
  [...Object.values(pageScripts), offerScript].map(({ address, code }) => ({
    params: { script: /([^/]+)\.js$/.exec(address)?.[1] },
    props: { code },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
