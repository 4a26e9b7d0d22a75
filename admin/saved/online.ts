import { releaseAddress, releaseFrom, type Release } from '../../src/online/release.ts';

/** What is online at this moment, by the site itself; nothing where it cannot be asked, or is of a build that told nothing yet. */
export const releaseOnline = async (): Promise<Release | undefined> => {
  try {
    const answer = await fetch(releaseAddress, { cache: 'no-store' });
    return answer.ok ? releaseFrom(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
};

/** Asks what is online now and every few seconds from now on, until what is given back is called. */
export const watchOnline = (tell: (release: Release | undefined) => void, every = 5000): (() => void) => {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    const release = await releaseOnline();
    if (ended) return;
    tell(release);
    timer = setTimeout(() => void ask(), every);
  };
  void ask();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
};
