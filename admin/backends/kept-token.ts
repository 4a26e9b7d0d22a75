const key = 'editor-token';

/** The token of an editor: in this tab until it is closed, or on the device until they sign out. */
export const keptToken = {
  get: (): string | undefined => sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? undefined,
  set: (token: string, onDevice: boolean): void => {
    keptToken.forget();
    (onDevice ? localStorage : sessionStorage).setItem(key, token);
  },
  forget: (): void => {
    sessionStorage.removeItem(key);
    localStorage.removeItem(key);
  },
};
