import { expect, test } from '@playwright/test';
import { signIn, title } from './support/signIn';

test('the interface and its texts change language and stay so', async ({ page }) => {
  await signIn(page, 'canbo', '/cooperatives');
  await expect(title(page)).toHaveText('Hợp tác xã');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.getByRole('button', { name: 'EN – English' }).click();
  await expect(title(page)).toHaveText('Cooperatives');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Cooperatives · Phù Sa');
  await page.reload();
  await expect(title(page)).toHaveText('Cooperatives');
  await page.getByRole('button', { name: 'VI – Tiếng Việt' }).click();
  await expect(title(page)).toHaveText('Hợp tác xã');
});
