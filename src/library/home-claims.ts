/** Figures on the home page: of authorities, never of deaths, recoveries or reunions (SAFETY, "The first screen"). */
export const homeClaims = ['campaign-2024-cases', 'campaign-2024-no-totals', 'tuanyuan-apps-2025'] as const;
