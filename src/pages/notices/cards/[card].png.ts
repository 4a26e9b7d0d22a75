import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardFile } from '../../../cards/kept.ts';
import { dateIn } from '../../../i18n/format.ts';
import { wordsIn } from '../../../i18n/locales.ts';
import { noticePaths } from '../../../library/notices.ts';

export const getStaticPaths = async () =>
  (await noticePaths()).map(({ props }) => ({ params: { card: `${props.notice.id}-${props.locale}` }, props }));

/** A card that tells of no person, since chats keep it: that a notice is open and until when, or that it is closed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { locale, notice } }) => {
  const { card } = wordsIn(locale).interface.notices;
  const title = notice.isOpen ? card.open(dateIn(locale, notice.expires)) : card.closed;
  const file = await cardFile({ lang: locale, kind: card.kind, title });
  return new Response(new Uint8Array(file), { headers: { 'Content-Type': 'image/png' } });
};
