import { told } from './_told.ts'; const t=told('en'); console.log(JSON.stringify(t.situations[12],null,1).slice(0,900));
