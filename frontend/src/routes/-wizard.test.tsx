import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { importRun } from '@/mocks/handlers';
import { renderAt } from '@/mocks/renderAt';
import { server } from '@/mocks/server';

const sheet = (name = 'HTX-minh-hoa.xlsx') => new File(['x'], name);

describe('the import wizard', () => {
  it('goes from file to preview to result, asking for the same file only once', async () => {
    const asked: URLSearchParams[] = [];
    server.use(http.post('*/api/v1/imports', ({ request }) => {
      const params = new URL(request.url).searchParams;
      asked.push(params);
      return HttpResponse.json(importRun(params.get('dryRun') === 'true' ? 'i-clean' : 'i-clean-real').job, { status: 202 });
    }));
    const { router } = renderAt('/imports/new');
    await userEvent.upload(await screen.findByTestId('import-file'), sheet());
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra tệp' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Nhập 113 dòng' }));
    expect(await screen.findByText('Đã ghi vào sổ')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/imports/i-clean-real');
    expect(asked.map((params) => params.get('dryRun'))).toEqual(['true', 'false']);
  });

  it('refuses a file of another kind before sending anything', async () => {
    renderAt('/imports/new');
    await userEvent.upload(await screen.findByTestId('import-file'), sheet('danh-sach.pdf'), { applyAccept: false });
    expect(await screen.findByRole('alert')).toHaveTextContent('không phải .xlsx hoặc .csv');
    expect(screen.getByRole('button', { name: 'Kiểm tra tệp' })).toBeDisabled();
  });

  it('shows every error with its place, value and remedy', async () => {
    renderAt('/imports/i-dry?action=ERROR');
    const row = await screen.findByRole('row', { name: /Cồn Thử/ });
    expect(row).toHaveTextContent('DS HTX dòng 17');
    expect(row).toHaveTextContent('cột C');
    expect(row).toHaveTextContent('18O0123456');
    expect(row).toHaveTextContent('Gõ lại mã bằng chữ số');
  });

  it('says why it will not write yet: errors, then the missing file', async () => {
    renderAt('/imports/i-dry');
    const button = await screen.findByRole('button', { name: 'Nhập 113 dòng' });
    expect(button).toHaveAttribute('aria-description', expect.stringContaining('Còn 3 dòng lỗi'));
    await userEvent.click(screen.getByRole('radio', { name: /Bỏ qua 3 dòng lỗi/ }));
    expect(screen.getByRole('button', { name: 'Nhập 113 dòng' })).toHaveAttribute('aria-description', expect.stringContaining('chọn lại tệp'));
    await userEvent.upload(screen.getByTestId('import-file'), sheet('tep-khac.xlsx'));
    expect(screen.getByRole('alert')).toHaveTextContent('HTX-minh-hoa.xlsx');
    await userEvent.upload(screen.getByTestId('import-file'), sheet());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Nhập 113 dòng' })).not.toHaveAttribute('aria-disabled'));
  });

  it('converts old letters only after a person confirmed the sample', async () => {
    renderAt('/imports/i-clean-legacy');
    expect(await screen.findByText('Hợp tác xã Nông nghiệp Bến Mơ')).toBeInTheDocument();
    await userEvent.upload(screen.getByTestId('import-file'), sheet());
    const button = () => screen.getByRole('button', { name: 'Nhập 113 dòng' });
    expect(button()).toHaveAttribute('aria-description', expect.stringContaining('bảng mã'));
    await userEvent.click(screen.getByRole('checkbox', { name: /chuyển từ TCVN3/ }));
    expect(button()).not.toHaveAttribute('aria-disabled');
  });

  it('shows progress and lets it be stopped', async () => {
    renderAt('/imports/i-running');
    expect(await screen.findByText('48 / 120')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    let stopped = false;
    server.use(http.post('*/api/v1/jobs/i-running/cancellation', () => { stopped = true; return HttpResponse.json(importRun('i-running').job); }));
    await userEvent.click(screen.getByRole('button', { name: 'Dừng lại' }));
    await waitFor(() => expect(stopped).toBe(true));
  });

  it('names the figure of a recognised column and lists what is not imported', async () => {
    renderAt('/imports/i-dry');
    const table = within((await screen.findByRole('region', { name: 'Bảng được đọc như thế nào' })));
    expect(await table.findByText('Doanh thu bán hàng và cung cấp dịch vụ, năm 2024')).toBeInTheDocument();
    expect(table.getByText('Không nhập')).toBeInTheDocument();
  });
});
