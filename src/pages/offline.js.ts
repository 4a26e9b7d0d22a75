import type { APIRoute } from 'astro';
import { worker } from 'virtual:scripts';

/** The service worker: its address stays, or browsers would not find the next version of it. */
export const GET: APIRoute = () =>
  new Response(worker, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
