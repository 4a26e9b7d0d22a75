/* eslint-disable @typescript-eslint/consistent-type-imports -- an ambient module can take types from elsewhere in no other way */
declare module 'virtual:scripts' {
  type Bundled = import('./bundle.ts').Bundled;

  /** The one script that all pages share, by language. */
  export const pageScripts: Readonly<Record<import('../i18n/locales.ts').Locale, Bundled>>;
  /** The search, by language; loaded when somebody goes to the field. */
  export const searchScripts: Readonly<Record<import('../i18n/locales.ts').Locale, Bundled>>;
  /** Saves a page; loaded when somebody asks what that is. */
  export const offerScript: Bundled;
  /** The service worker that opens saved pages without a network. */
  export const worker: string;
}
