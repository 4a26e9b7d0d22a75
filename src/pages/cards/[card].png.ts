import { relative } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardNameOf, cardTextOf } from '../../cards/card.ts';
import { cardFile, drawAhead } from '../../cards/kept.ts';
import { allCardWords } from '../../library/cards.ts';

export const getStaticPaths = (async () => {
  const cards = (await allCardWords()).map(({ locale, words, from }) => ({
    params: { card: cardNameOf(words, locale) },
    props: { text: cardTextOf(words, locale), from: relative('', from) },
  }));
  if (import.meta.env.PROD) await drawAhead(cards.map(({ props }) => props));
  return cards;
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await cardFile(props.text)), { headers: { 'Content-Type': 'image/png' } });
