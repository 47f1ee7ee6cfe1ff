import { expect, test } from '@playwright/test';
import { signIn, title } from './support/signIn';

test('the register is searched, walked and opened without a mouse', async ({ page }) => {
  await signIn(page, 'canbo', '/cooperatives');
  const links = page.locator('[data-row-link]');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Tìm hợp tác xã' })).toBeFocused();
  await page.keyboard.type('minh hoa');
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  const name = await links.nth(0).textContent();
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(name ?? '');
  await expect(title(page)).toBeFocused();
});

test('the first Tab skips to the content, and ? shows the keys', async ({ page }) => {
  await signIn(page, 'canbo', '/cooperatives');
  await expect(title(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Bỏ qua, tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeHidden();
});
