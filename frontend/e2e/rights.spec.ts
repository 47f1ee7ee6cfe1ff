import { expect, test } from '@playwright/test';
import { apiAs, firstCooperative, get } from './support/api';
import { signIn, title } from './support/signIn';

test('a stranger signs in and is told whom to ask', async ({ page }) => {
  await signIn(page, 'khach');
  await expect(page.getByText('Tài khoản chưa được phân quyền')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('a leader reads everything and is offered nothing to change', async ({ page }) => {
  const cooperative = await firstCooperative(await apiAs('lanhdao'));
  await signIn(page, 'lanhdao', '/cooperatives');
  await expect(page.locator('[data-row-link]').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Thêm hợp tác xã' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Nhập dữ liệu' })).toHaveCount(0);
  await page.goto(`/cooperatives/${cooperative.id}`);
  await expect(title(page)).toHaveText(cooperative.name);
  await expect(page.getByRole('link', { name: 'Sửa' })).toHaveCount(0);
  await page.goto('/selection-rounds');
  await expect(title(page)).toHaveText('Đợt lựa chọn');
  await expect(page.getByRole('link', { name: 'Tạo đợt' })).toHaveCount(0);
  await page.goto('/imports/new');
  await expect(page.getByText(/Vai trò của bạn không bao gồm phần này/)).toBeVisible();
});

test('a manager sees the cooperatives of the account and no other', async ({ page }) => {
  const own = await get<{ items: { id: string; name: string }[] }>(await apiAs('giamdoc'), '/cooperatives?limit=50');
  const all = await get<{ items: { id: string }[] }>(await apiAs('canbo'), '/cooperatives?limit=50');
  const foreign = all.items.find((one) => !own.items.some((mine) => mine.id === one.id));
  await signIn(page, 'giamdoc', '/cooperatives');
  await expect(page.locator('[data-row-link]')).toHaveText(own.items.map((one) => one.name));
  await page.goto(`/cooperatives/${foreign?.id}`);
  await expect(page.getByText('Không tìm thấy')).toBeVisible();
});

test('signing out ends the session', async ({ page }) => {
  await signIn(page, 'lienminh');
  await page.getByRole('button', { name: /Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByText('Bạn đã đăng xuất')).toBeVisible();
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.locator('#username')).toBeVisible();
});

test('a reload keeps the place, without asking for the password again', async ({ page }) => {
  await signIn(page, 'canbo', '/cooperatives?sector=TRANSPORT');
  await expect(page.locator('[data-row-link]').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-row-link]').first()).toBeVisible();
  await expect(page).toHaveURL(/\/cooperatives\?sector=TRANSPORT$/);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
  expect(stored).not.toContain('access_token');
});
