import fs from 'node:fs';
import { told } from './_told.ts';
import { indexFilesOf } from '/work/trees/search/src/search/making/make.ts';
import { openIndex } from '/work/trees/search/src/search/asking/files.ts';
import { ask, tuning } from '/work/trees/search/src/search/asking/ask.ts';
import { phrasesOf } from '/work/trees/search/src/search/asking/question.ts';
import { queries } from './queries.ts';
import { measure } from './measure.ts';
import { wordsIn } from '/work/trees/search/src/i18n/locales.ts';
const all = JSON.parse(fs.readFileSync('/tmp/pages.json','utf8'));
const setup: any = {};
for (const l of ['en','zh-Hans'] as const) {
 const pages = all.filter((p:any)=>p.locale===l);
 const files = indexFilesOf(pages,l,told(l) as any);
 const index = await openIndex(async (p)=>files.get(p)!);
 const phrases = phrasesOf(index.manifest.synonyms); const passedOver = wordsIn(l).interface.search.passedOver.split(' ');
 setup[l] = async (q:string)=> { const a = await ask(q,{index,passedOver,phrases}); return Promise.all(a.matches.slice(0,10).map(async m=>(await index.titled(m.page)).url)); };
 if (process.argv[2]===l) for (const q of process.argv.slice(3)) { const a = await ask(q,{index,passedOver,phrases}); console.log(q,'| meant',a.meant,'|',a.wishes.map(w=>(w.isLoose?'~':'')+w.wordings.map(x=>x.text).slice(0,4).join('/')).join(' + '),'|', a.situations.map(s=>s.name).join(';')); for (const m of a.matches.slice(0,6)) console.log('   ',m.score.toFixed(2),m.whole,(await index.titled(m.page)).url); }
}
const run = async (log=false) => { let out=0; for (const l of ['en','zh-Hans'] as const) { const m = await measure(setup[l],queries[l],l); out += m.mrr + m.firstThree; if(log){console.log(l,'first',m.first.toFixed(3),'three',m.firstThree.toFixed(3),'mrr',m.mrr.toFixed(3)); console.log(m.missed.map(x=>'   '+x).join('\n'));} } return out; };
if (!process.argv[2]) await run(true);
if (process.argv[2]==='tune') { let best = await run(); console.log(best); const ks = Object.keys(tuning) as any[]; const T = tuning as any; for (let round=0; round<3; round++) for (const k of ks) for (const f of [0.5,0.7,0.85,1.2,1.5,2]) { const old=T[k]; T[k]=old*f; const s=await run(); if (s>best+1e-9) { best=s; console.log(k,T[k],best.toFixed(4)); } else T[k]=old; } console.log(T); await run(true); }
