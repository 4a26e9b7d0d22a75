import { expect, type Locator, type Page } from '@playwright/test';

/** What an editor sees and touches, in English. */
export const deskOf = (page: Page, origin: string) => {
  const root = page.locator('#nc-root');
  const button = (name: RegExp): Locator => root.getByRole('button', { name });
  return {
    root,
    button,
    open: async (entry: string, field: string): Promise<Locator> => {
      await page.goto(`${origin}/admin/#/collections/${entry}`);
      const fields = root.getByLabel(field);
      await expect(fields).toHaveCount(2);
      return fields;
    },
    save: () => button(/^Save$/).click(),
    /** Moves a draft on by the menu of its status. */
    moveTo: async (status: RegExp): Promise<void> => {
      await button(/^Status/).click();
      await root.getByRole('menuitem', { name: status }).click();
    },
    publish: async (): Promise<void> => {
      await button(/^Publish$/).click();
      await root.getByRole('menuitem', { name: /^Publish now$/ }).click();
    },
  };
};
