import { isLocale, localeTags } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';

/** Where the banner's style lies: pages take styles from files alone. It is no file of a release. */
export const bannerStyle = {
  path: '/not-rebuilt.css',
  text: `.not-rebuilt { padding: 0.5rem 1rem; background: #7a1f1f; color: #fff; font: 1rem/1.5 system-ui, sans-serif; }
.not-rebuilt p { margin: 0; max-inline-size: none; }
.not-rebuilt a { color: inherit; }
@media print { .not-rebuilt { display: none; } }
`,
} as const;

const words: Readonly<Record<Locale, string>> = {
  en: 'The last change could not be built. You see the site as it was before.',
  'zh-Hans': '最近一次改动没能生成网站，这里看到的是改动之前的样子。',
};

const links: Readonly<Record<Locale, string>> = { en: 'What is wrong', 'zh-Hans': '看哪里出了问题' };

/**
 * A page, such as `/en/index.html`, with a line that it is not the latest: for this machine alone, while what was written last
 * cannot be built. Every language that the page may be in.
 */
export const withBanner = (path: string, html: string): string => {
  const own = path.split('/')[1] ?? '';
  const lines = (isLocale(own) ? [own] : localeTags).map(
    (tag) => `<p lang="${tag}">${words[tag]} <a href="/admin/">${links[tag]}</a></p>`,
  );
  const banner = `<link rel="stylesheet" href="${bannerStyle.path}"><aside class="not-rebuilt" role="status">${lines.join('')}</aside>`;
  return html.replace(/<body[^>]*>/, (body) => body + banner);
};
