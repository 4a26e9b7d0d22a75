/** Parameters that tell a site where its readers came from, as the places that add them document them. */
const followers =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|spm|scm|spm_id_from|vd_source|share_(?:source|medium|plat|session_id|tag|from|token)|isappinstalled)$/i;
const addresses = /https?:\/\/[^\s<>()"'，。；：？！）》」”\]]+/gu;

/** An address in a text that follows its readers, and the same address without that. */
export interface Tracked {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** The address without what follows readers; all else as it is written. */
export const withoutTracking = (url: string): string => {
  const [, place = url, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? [];
  if (query === undefined) return url;
  const kept = query.split('&').filter((part) => !followers.test(part.split('=', 1).join('')));
  return `${place}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
};

/** The addresses of a text that follow readers. */
export const trackedIn = (text: string): readonly Tracked[] =>
  [...text.matchAll(addresses)].flatMap(({ index, 0: url }) => {
    const instead = withoutTracking(url);
    return instead === url ? [] : [{ from: index, to: index + url.length, instead }];
  });
