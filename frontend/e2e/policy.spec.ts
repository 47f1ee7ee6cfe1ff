import { expect, test } from '@playwright/test';
import { apiAs, firstCooperative } from './support/api';
import { signIn, title } from './support/signIn';

test('nothing breaks the content security policy, and nothing fails unseen', async ({ page }) => {
  test.setTimeout(120_000);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const cooperative = await firstCooperative(await apiAs('canbo'));
  await signIn(page, 'canbo');
  for (const address of ['/', '/cooperatives', `/cooperatives/${cooperative.id}?tab=figures`, `/cooperatives/${cooperative.id}/edit`, '/imports/new', '/selection-rounds/new', '/criteria-sets', '/administrative-units']) {
    await page.goto(address);
    await expect(title(page)).toBeVisible();
    await expect(page.getByRole('status', { name: 'Đang tải' })).toHaveCount(0);
  }
  await page.goto('/selection-rounds');
  await page.locator('[data-row-link]', { hasText: 'minh họa' }).first().click();
  await page.getByRole('button', { name: /xem lý do$/ }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: /Tài khoản của/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Đăng xuất' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('pages carry the strict policy with a fresh nonce, assets are for ever, the rest is 404', async ({ request }) => {
  const first = await request.get('/cooperatives');
  const second = await request.get('/');
  const policy = first.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(await first.text()).toContain(`content="${nonce}"`);
  expect(second.headers()['content-security-policy']).not.toBe(policy);
  expect(first.headers()['cache-control']).toContain('no-store');
  const asset = /\/assets\/[^"]+\.js/.exec(await second.text())?.[0] ?? '';
  expect((await request.get(asset)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/assets/nothing.js')).status()).toBe(404);
});
