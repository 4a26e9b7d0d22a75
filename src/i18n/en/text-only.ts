/** What pages and their text editions say of each other in English. */
export const textOnly = { link: 'Text only, for a slow connection', whole: 'The whole page' } as const;
