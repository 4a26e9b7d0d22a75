import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coloursOfDecap } from '../../admin/house/colours.ts';

/** The ground behind see-through pictures. */
const left = ['#f2f2f2', '#e6e6e6'];
const used =
  '{core,ui-default,widget-{boolean,datetime,list,number,object,relation,select,string,text},backend-{proxy,test}}';

test('every colour of Decap’s is one of the house’s, in light and in dark', () => {
  const files = globSync(`node_modules/decap-cms-${used}/dist/esm/**/*.js`);
  expect(files.length).toBeGreaterThan(100);
  // Signs of other makers keep their colours; no page here shows one.
  const numbers = files
    .filter((file) => !file.includes('/Icon/images/'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/sourceMappingURL=[\w+/=,:;-]*/g, '');
      return [...code.matchAll(/[:\s'"`(]#([\da-f]{6}|[\da-f]{3})(?=[\s;'"`,)])/gi)].map(([, digits]) =>
        `#${digits}`.toLowerCase(),
      );
    });
  expect(new Set(numbers).size).toBeGreaterThan(20);
  expect([...new Set(numbers)].filter((number) => !coloursOfDecap[number] && !left.includes(number))).toEqual([]);
});
