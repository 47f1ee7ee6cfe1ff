import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { apiAs, evaluatedRound, firstCooperative, get } from './support/api';
import { signIn, title } from './support/signIn';

const widths = [1440, 820, 390];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function faultsOf(page: Page, colorsOnly: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (colorsOnly ? axe.withRules(['color-contrast']) : axe.withTags(standards)).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
}

/** One load, six looks: everything at each width in light, and the colours again in dark. */
async function expectNoFaults(page: Page, address: string, looks = widths) {
  await page.goto(address);
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('status', { name: 'Đang tải' })).toHaveCount(0);
  for (const width of looks) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      expect.soft(await faultsOf(page, colorScheme === 'dark'), `${address} at ${width} in ${colorScheme}`).toEqual([]);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
    expect.soft(sideways, `${address} at ${width} scrolls sideways`).toBe(false);
  }
}

test('pages that need no record of their own', async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, 'quantri');
  for (const address of ['/', '/imports', '/imports/new', '/administrative-units', '/criteria-sets', '/selection-rounds', '/selection-rounds/new', '/cooperatives/new', '/ledger', '/khong-co-trang-nay']) {
    await expectNoFaults(page, address);
  }
});

test('the register with every status, and one record with all its tabs', async ({ page }) => {
  test.setTimeout(240_000);
  const cooperative = await firstCooperative(await apiAs('canbo'));
  await signIn(page, 'canbo');
  for (const status of ['ACTIVE', 'SUSPENDED', 'DISSOLVING', 'DISSOLVED', 'REVOKED']) await expectNoFaults(page, `/cooperatives?status=${status}`, [1440]);
  await expectNoFaults(page, '/cooperatives');
  for (const tab of ['registration', 'figures', 'timeline']) await expectNoFaults(page, `/cooperatives/${cooperative.id}?tab=${tab}`);
  await expectNoFaults(page, `/cooperatives/${cooperative.id}/edit`);
});

test('a round with its results, reasons and ranking, and the decision to record', async ({ page }) => {
  test.setTimeout(240_000);
  const api = await apiAs('canbo');
  const round = await evaluatedRound(api, `Đợt kiểm tra tiếp cận ${Date.now()}`);
  const { items } = await get<{ items: { id: string }[] }>(api, `/selection-rounds/${round.id}/candidates?limit=1`);
  await signIn(page, 'canbo');
  const address = `/selection-rounds/${round.id}`;
  await expectNoFaults(page, address);
  await expectNoFaults(page, `${address}?tab=ranking`);
  await expectNoFaults(page, `${address}?candidate=${items[0]?.id}`);
  await expectNoFaults(page, `${address}/decision`);
});
