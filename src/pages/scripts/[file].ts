import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { offerScript, pageScripts, searchScripts } from 'virtual:scripts';

/** The scripts of pages, under names that change with what they hold. */
export const getStaticPaths = () =>
  [...Object.values(pageScripts), ...Object.values(searchScripts), offerScript].map(({ address, code }) => ({
    params: { file: address.slice('/scripts/'.length) },
    props: { code },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
