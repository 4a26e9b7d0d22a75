/**
 * The pieces of a heading within which no line breaks, in order; put together they are the text again. Chinese has no
 * spaces: its words are found by Unicode's rules (UAX 29, `Intl.Segmenter`); other languages break after spaces.
 */
export const unbrokenIn = (text: string, lang: string): readonly string[] => {
  if (!lang.startsWith('zh')) return text.split(/(?<= )/);
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    // A mark stays with the word before it; an opening mark, a number and a word of one character with what follows.
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      ((!isWordLike && !/[“‘《（【]/u.test(segment)) || /[“‘《（【\d]$|^\p{Script=Han}$/u.test(last));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
};
