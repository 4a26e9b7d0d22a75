const chinese = /\p{Script=Han}/gu;
const words = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** How long a text is, as its writers count: each Chinese character, and each word of other scripts. Tags count nothing. */
export const lengthOf = (text: string): number => {
  const plain = text.replace(/<[^<>]*>|\]\([^)\n]*\)/g, ' ');
  return (plain.match(chinese)?.length ?? 0) + (plain.replace(chinese, ' ').match(words)?.length ?? 0);
};
