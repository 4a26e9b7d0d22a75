import type { Forge } from './forge.ts';
import type { Locale } from './i18n/locales.ts';

/** What whoever runs the site decides. Everything else about it is content or code. */
export const settings = {
  /** Where the site will be, without a slash at the end; `SITE_URL` overrides it for a preview. */
  origin: process.env['SITE_URL'] ?? 'https://homeward.example',
  /** Address that reports of mistakes and "this is about me" are written to. Unset: the pages say that there is none yet. */
  writeTo: undefined as string | undefined,
  /**
   * Where readers are taken who leave, by language: a page that anybody may have open, up where those readers are, and a second
   * one for when the first does not answer. It has to be reached without passing through another address.
   */
  leaveTo: {
    en: ['https://www.timeanddate.com/weather/', 'https://www.bbc.com/weather'],
    'zh-Hans': ['https://www.weather.com.cn/', 'https://tianqi.qq.com/'],
  } as Readonly<Record<Locale, readonly [first: string, second: string]>>,
  /**
   * Whether notices of missing children are shown. Only together with a written decision, `content/notices-decision.yaml`
   * (`docs/decisions/0012-notices.md`); tests of small sites switch it on with `NOTICES=on`.
   */
  notices: process.env['NOTICES'] === 'on',
  /**
   * The forge that the editor at `/admin/` of the online site writes to (`docs/hosting.md`). Unset: it is for trying out and
   * saves nothing. At home, with `npm start`, it writes into the files of the machine whatever stands here.
   */
  forge: undefined as Forge | undefined,
  /** Folder of the content, from the project's root; tests build from another one. */
  contentFolder: process.env['CONTENT_FOLDER'] ?? 'content',
} as const;
