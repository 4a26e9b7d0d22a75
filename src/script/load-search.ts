/** Where the script of the search lies, and what is said where it does not come. */
export interface SearchFile {
  readonly script: string;
  readonly failed: string;
}

/** Loads the search, which finds its field. Where it does not come, a button in `root` says so and tries again. */
export const loadSearch = (root: Element, file: SearchFile): void => {
  const code = document.createElement('script');
  code.src = file.script;
  code.onerror = () => {
    const retry = document.createElement('button');
    retry.textContent = file.failed;
    retry.onclick = () => {
      retry.remove();
      loadSearch(root, file);
    };
    root.append(retry);
  };
  document.head.append(code);
};
