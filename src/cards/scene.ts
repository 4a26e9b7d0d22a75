import { cardSize } from './card.ts';

/**
 * The ground of every card: the road at dusk that leads to a lit door (DuskRoad.astro), in flat tones, because the
 * palette of 16 colours, which keeps a card under 25 kB, has to serve the edges of the letters too.
 */
export const scene = [
  `<rect width="${cardSize.width}" height="${cardSize.height}" fill="#1b3044"/>`,
  '<circle cx="985" cy="392" r="250" fill="#2c3c4b"/>',
  '<circle cx="985" cy="392" r="178" fill="#43474b"/>',
  '<g fill="#ffe3b8"><circle cx="836" cy="70" r="2.4"/><circle cx="948" cy="42" r="1.8"/><circle cx="1092" cy="96" r="2.6"/><circle cx="1150" cy="52" r="1.8"/><circle cx="880" cy="150" r="1.8"/></g>',
  '<path d="M0 520C190 452 330 478 520 452S860 360 1200 420V630H0Z" fill="#142331"/>',
  '<path d="M0 560C240 520 440 540 660 500S1010 430 1200 462V630H0Z" fill="#0a121a"/>',
  // The house, its chimney, the door, and its windows.
  '<path d="M845 470V370l140-92 140 92v100Z" fill="#0a121a"/><path d="M1054 336v-70h30v92Z" fill="#0a121a"/>',
  '<path d="M952 470v-72a33 33 0 0 1 66 0v72Z" fill="#f0a24e"/><path d="M962 470v-70a23 23 0 0 1 46 0v70Z" fill="#ffcf8f"/>',
  '<path d="M1056 398h32v32h-32zM882 398h32v32h-32z" fill="#a06a36"/>',
  // The road.
  '<path d="M952 469c-50 34-176 36-264 74-62 27-88 56-108 87h236c34-26 66-44 108-62 62-26 108-52 94-99Z" fill="#f0a24e"/>',
  '<path d="M952 469c-12 22-82 50-140 76-58 27-82 56-104 85h72c28-28 58-48 96-66 66-30 120-54 116-95Z" fill="#ffcf8f"/>',
].join('');
