import { expect, test, type Page } from '@playwright/test';
import { signIn, title } from './support/signIn';
import { taxCode, workbook } from './support/workbook';

const stamp = Date.now() % 1_000_000;
const name = (letter: string) => `HTX Thử nghiệm ${stamp} ${letter}`;

const header = ['STT', 'Tên hợp tác xã', 'Loại hình', 'Mã số thuế', 'Lĩnh vực', 'Luật áp dụng', 'Tình trạng', 'Xã/phường', 'Vốn điều lệ (triệu đồng)', 'Số thành viên chính thức 2024', 'Tổng nguồn vốn 2024 (triệu đồng)', 'Lợi nhuận (thu nhập) trước thuế 2022 (triệu đồng)', 'Lợi nhuận (thu nhập) trước thuế 2023 (triệu đồng)', 'Lợi nhuận (thu nhập) trước thuế 2024 (triệu đồng)'];

const row = (number: number, letter: string, members: number, profits: (number | null)[]) => [number, name(letter), 'Hợp tác xã', taxCode((stamp % 100_000) * 100 + number * 10), 'Giao thông vận tải', 'Luật HTX 2012', 'Đang hoạt động', 'Phường Ninh Kiều', 717.716, members, 4210, ...profits];

/** Two that qualify, one with a loss, one whose first year nobody knows. */
const sheet = workbook('DS HTX', [
  ['DANH SÁCH HỢP TÁC XÃ THỬ NGHIỆM'],
  header,
  row(1, 'A', 320, [210, 260, 351]),
  row(2, 'B', 118, [95, 102, 140]),
  row(3, 'C', 75, [60, -41, 22]),
  row(4, 'D', 64, [null, 30, 44]),
]);

test('a spreadsheet becomes candidates with reasons, a ranking and a decision that can be replayed', async ({ page }) => {
  test.slow();
  await signIn(page, 'canbo', '/imports/new');
  await importSheet(page);
  await openImported(page);
  await createRound(page);
  await completeDossier(page, 'A');
  await completeDossier(page, 'B');
  await completeDossier(page, 'C');
  await completeDossier(page, 'D');
  await evaluate(page);
  await readReasons(page);
  await decide(page);
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(page.getByText('Kết quả giống hệt')).toBeVisible();
});

async function importSheet(page: Page) {
  await page.getByTestId('import-file').setInputFiles({ name: `thu-nghiem-${stamp}.xlsx`, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: sheet });
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  await expect(page.getByText('Chưa có gì được ghi vào sổ.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm mới 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Nhập 4 dòng' }).click();
  await expect(page.getByText('Đã ghi vào sổ', { exact: true })).toBeVisible();
}

async function openImported(page: Page) {
  await page.getByRole('link', { name: 'Mở sổ đăng ký' }).click();
  await page.getByRole('searchbox', { name: 'Tìm hợp tác xã' }).fill(`thu nghiem ${stamp} a`);
  await page.getByRole('link', { name: name('A') }).click();
  await expect(title(page)).toHaveText(name('A'));
  await page.getByRole('tab', { name: 'Số liệu hằng năm' }).click();
  await expect(page.getByText('351 triệu đồng')).toBeVisible();
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(page.getByRole('listitem').first()).toBeVisible();
}

async function createRound(page: Page) {
  await page.getByRole('link', { name: 'Đợt lựa chọn' }).click();
  await page.getByRole('link', { name: 'Tạo đợt' }).first().click();
  await page.getByRole('textbox', { name: 'Tên đợt' }).fill(`Đợt thử nghiệm ${stamp}`);
  await page.getByLabel('Chỉ tiêu').fill('2');
  await page.getByLabel('Năm số liệu').fill('2024');
  await page.getByLabel('Lĩnh vực').first().click();
  await page.getByRole('option', { name: 'Giao thông vận tải' }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('Xã/phường').first().fill('Ninh Kiều');
  await page.getByRole('option', { name: 'Phường Ninh Kiều' }).click();
  await page.getByRole('button', { name: 'Tạo đợt' }).click();
  await expect(title(page)).toHaveText(`Đợt thử nghiệm ${stamp}`);
  await page.getByRole('button', { name: 'Mở đợt' }).click();
  await expect(page.getByText('Đang mở')).toBeVisible();
}

async function openCandidate(page: Page, letter: string) {
  await page.getByRole('button', { name: `${name(letter)}: xem lý do` }).click();
  const panel = page.getByRole('dialog', { name: name(letter) });
  await expect(panel.getByText('Mở hồ sơ hợp tác xã')).toBeVisible();
  return panel;
}

async function completeDossier(page: Page, letter: string) {
  const panel = await openCandidate(page, letter);
  const saved = () => page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
  const [,] = await Promise.all([saved(), panel.getByText('Đủ', { exact: true }).click()]);
  await panel.getByLabel('Mô hình của Đề án').first().click();
  const [,] = await Promise.all([saved(), page.getByRole('option').first().click()]);
  await panel.getByRole('button', { name: 'Đóng' }).click();
  await expect(panel).toBeHidden();
}

async function evaluate(page: Page) {
  await page.getByRole('button', { name: 'Đánh giá ứng viên' }).click();
  await expect(page.getByText('Xem kết quả và ghi quyết định')).toBeVisible({ timeout: 60_000 });
}

async function readReasons(page: Page) {
  const loss = await openCandidate(page, 'C');
  const first = loss.getByRole('listitem').first();
  await expect(first).toContainText('Không đạt');
  await expect(first).toContainText('-41 triệu đồng');
  await expect(first).toContainText('2023');
  await loss.getByRole('button', { name: 'Đóng' }).click();
  const gap = await openCandidate(page, 'D');
  await expect(gap.getByText('Thiếu số liệu').first()).toBeVisible();
  await expect(gap.getByText(/2022/).first()).toBeVisible();
  await gap.getByRole('button', { name: 'Đóng' }).click();
  await page.getByRole('tab', { name: 'Xếp hạng' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name('A')) })).toContainText('320 người');
}

async function decide(page: Page) {
  await page.getByRole('link', { name: 'Ghi quyết định' }).click();
  await expect(page.getByRole('checkbox', { name: new RegExp(name('A')) })).toBeChecked();
  await page.getByRole('textbox', { name: 'Số quyết định' }).fill(`${stamp}/QĐ-TN`);
  await page.getByRole('textbox', { name: 'Ngày ký' }).fill('03/02/2026');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Cơ quan thử nghiệm');
  await page.getByRole('textbox', { name: 'Người ký' }).fill('Người Ký Thử Nghiệm');
  await page.getByRole('textbox', { name: 'Căn cứ, lý do' }).fill('Theo kết quả xếp hạng của đợt thử nghiệm.');
  await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ghi quyết định này?' });
  await expect(dialog.getByText('Không sửa được sau khi ghi')).toBeVisible();
  await expect(dialog.getByText('03/02/2026')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(page.getByText(`Quyết định số ${stamp}/QĐ-TN`)).toBeVisible();
  await expect(page.getByRole('link', { name: name('A') })).toBeVisible();
}
