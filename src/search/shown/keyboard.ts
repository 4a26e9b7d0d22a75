interface Moves {
  readonly results: () => readonly HTMLAnchorElement[];
  /** Asks what stands in the field; resolves when the answer is shown. */
  readonly search: () => Promise<void>;
  readonly clear: () => void;
  readonly close: (() => void) | undefined;
}

/** Arrow keys go through field and results, Enter opens the first, Escape clears the field and then puts the search away. */
export const moveByKeys = (root: HTMLElement, field: HTMLInputElement, moves: Moves): void => {
  root.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const all = moves.results();
    const at = all.findIndex((link) => link === target);
    const inField = target === field;
    if (event.isComposing || (event.key !== 'Escape' && !inField && at < 0)) return;
    if (event.key === 'Escape') {
      if (field.value === '' && moves.close) moves.close();
      else {
        field.focus();
        moves.clear();
      }
    } else if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && !inField) (all[at - 1] ?? field).focus();
    else if (event.key === 'Enter' && inField) void moves.search().then(() => moves.results()[0]?.focus());
    else return;
    event.preventDefault();
  });
};
