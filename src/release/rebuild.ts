/**
 * Gives back a function to call at each change, after which `build` runs once it has been quiet for a moment; never twice at
 * once: what changes while it runs is built right after it. `quiet` is how many milliseconds a burst of changes may pause,
 * since editors and Git write many files one after the other.
 */
export const rebuilder = (build: () => Promise<void>, quiet = 250): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  let waiting = false;

  const queue = (): void => {
    if (waiting) return;
    waiting = true;
    last = last.then(() => {
      waiting = false;
      return build();
    });
  };

  return () => {
    clearTimeout(timer);
    timer = setTimeout(queue, quiet);
  };
};
