import { dev } from 'astro';
import { lowering } from '../../src/lowering/index.ts';
import { workbench } from './integration.ts';
import { smallSite } from './small-site.ts';

// `npm run workbench`: every block and component in a browser, as one changes them. It writes no site anywhere.

const { address } = await dev({
  ...smallSite([workbench(), lowering()], './.cache/workbench-dev'),
  server: { port: 4331 },
});
console.log(`Blocks and components: http://localhost:${address.port}/workbench/`);
