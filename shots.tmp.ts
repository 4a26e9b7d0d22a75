import { chromium } from 'playwright';
import { findBrowser } from '/work/trees/discovery/tests/browser.ts';
import { placeIn, projectRoot } from '/work/trees/discovery/src/release/release.ts';
import { serve } from '/work/trees/discovery/src/release/serve.ts';
const { executablePath, args } = findBrowser();
const server = await serve({ place: placeIn(projectRoot), port: 0 });
const b = await chromium.launch({ executablePath, args: [...args] });
const pages: [string,string,string?][] = JSON.parse(process.argv[2]);
for (const [name, path, sel] of pages) for (const w of [390,1280]) for (const c of (process.argv[3]??'light,dark').split(',') as ('light'|'dark')[]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: c });
  await p.goto(`http://127.0.0.1:${server.port}${path}`);
  if (sel) { await p.evaluate(s => { const e = document.querySelector(s); e && window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 260); }, sel); await p.screenshot({ path: `/tmp/discovery/${name}-${w}-${c}.png` }); }
  else await p.screenshot({ path: `/tmp/discovery/${name}-${w}-${c}.png`, fullPage: true });
  await p.close();
}
await b.close(); await server.close();
