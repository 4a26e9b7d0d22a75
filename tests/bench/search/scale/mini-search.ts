/** MiniSearch as it comes, with what is shown of a result. */
export const miniSearchOptions = { fields: ['title', 'summary', 'text'], storeFields: ['title', 'summary'] };
