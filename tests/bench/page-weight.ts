import { weights, type Weight } from './weights.ts';

// `npm run bench:page-weight`: for each kind of page what a browser with an empty cache asks for, in bytes after brotli 11:
// page and style sheet of the middle and of the heaviest page, and what comes with them.

const toRead = ({ page, styles }: Weight): number => page + styles;

const rows = [...Map.groupBy(weights(), ({ kind }) => kind)].sort().map(([kind, pages]) => {
  const sorted = pages.toSorted((a, b) => toRead(a) - toRead(b));
  const [middle, heaviest] = [sorted[sorted.length >> 1], sorted.at(-1)];
  if (!middle || !heaviest) throw new Error(`There is no page of the kind ${kind}.`);
  return {
    kind,
    pages: pages.length,
    middle: toRead(middle),
    heaviest: toRead(heaviest),
    'its page': heaviest.page,
    'its sheet': heaviest.styles,
    'its script': heaviest.scripts,
    'its pictures': heaviest.pictures,
    requests: heaviest.requests,
    address: heaviest.address,
  };
});
console.table(rows);
