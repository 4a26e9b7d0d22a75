import fs from 'node:fs'; import { parse } from 'yaml';
const base='/work/trees/search/';
export const told = (l:'en'|'zh-Hans') => {
  const m = JSON.parse(fs.readFileSync(base+'.cache/plain-build/search-index/'+l+'/index.json','utf8'));
  const syn = fs.readdirSync(base+'content/synonyms/'+l).map(f=>{const y=parse(fs.readFileSync(base+'content/synonyms/'+l+'/'+f,'utf8')); return [y.term,...y.others];});
  const sit = m.situations.map((s:any,i:number)=>({...s, said: parse(fs.readFileSync(base+`content/situations/${l}/help-${String(i+1).padStart(2,'0')}.yaml`,'utf8')).said ?? []}));
  return { synonyms: syn, situations: sit, numbers: m.numbers, names: {audiences:{},places:{},topics:{},campaigns:{}} };
};
