import { expect, type Page } from '@playwright/test';
import { passwordOf, type Account } from './places';

/** Opens an address as somebody, through the real sign-in page when it appears. */
export async function signIn(page: Page, account: Account, address = '/'): Promise<void> {
  await page.goto(address);
  const username = page.locator('#username');
  const screen = page.locator('#main');
  await expect(username.or(screen)).toBeVisible();
  if (await username.isVisible()) {
    await username.fill(account);
    await page.locator('#password').fill(passwordOf(account));
    await page.locator('#kc-login').click();
  }
  await expect(screen).toBeVisible();
}

export const title = (page: Page) => page.getByRole('heading', { level: 1 });
