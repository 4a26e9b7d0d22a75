import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardNameOf, cardTextOf } from '../../cards/card.ts';
import { cardFile } from '../../cards/kept.ts';
import { allCardWords } from '../../library/cards.ts';

export const getStaticPaths = (async () =>
  (await allCardWords()).map(({ locale, words }) => ({
    params: { card: cardNameOf(words, locale) },
    props: { text: cardTextOf(words, locale) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await cardFile(props.text)), { headers: { 'Content-Type': 'image/png' } });
