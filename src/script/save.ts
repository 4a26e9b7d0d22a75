/**
 * Shows what offers to save the page, where the browser could keep it, and loads the script for it only when somebody asks:
 * hardly anybody will. A page that was saved says so at once.
 */
export const offerToSave = (): void => {
  const box = document.querySelector<HTMLElement>('[data-save]');
  if (!box || !('serviceWorker' in navigator) || window.top !== window) return;
  const load = () => {
    const script = document.createElement('script');
    script.src = box.dataset['save'] ?? '';
    document.head.append(script);
  };
  box.hidden = false;
  if (document.documentElement.dataset['saved'] === undefined) box.addEventListener('toggle', load, { once: true });
  else load();
};
