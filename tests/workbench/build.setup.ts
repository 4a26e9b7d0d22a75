import { test as setup } from '@playwright/test';
import { buildWorkbench } from './site.ts';

setup('the workbench is built', async () => {
  setup.setTimeout(300_000);
  await buildWorkbench();
});
