/** 页面和纯文字版互相链接的用语（简体中文）。 */
export const textOnly = { link: '纯文字版（网络慢时用）', whole: '完整页面' } as const;
