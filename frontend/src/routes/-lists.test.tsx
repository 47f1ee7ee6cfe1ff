import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { me } from '@/mocks/data';
import { renderAt } from '@/mocks/renderAt';
import { server } from '@/mocks/server';

const list = '*/api/v1/cooperatives';

describe('the list of cooperatives', () => {
  it('shows rows with figures, units and status', async () => {
    renderAt('/cooperatives');
    const row = await screen.findByRole('row', { name: /Bến Mơ 1 / });
    expect(within(row).getByText('351 triệu đồng')).toBeInTheDocument();
    expect(within(row).getByText('Đang hoạt động')).toBeInTheDocument();
    expect(screen.getByText('Đang xem 50 trong 120')).toBeInTheDocument();
  });

  it('keeps its whole state in the address', async () => {
    const { router } = renderAt('/cooperatives?sector=TRANSPORT');
    await screen.findByRole('button', { name: /Bỏ lọc Giao thông vận tải/ });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm hợp tác xã' }), 'con thu');
    await screen.findAllByText('Cồn', { selector: 'mark' });
    expect(router.state.location.search).toMatchObject({ sector: 'TRANSPORT', q: 'con thu' });
    await userEvent.click(screen.getByRole('button', { name: /Bỏ lọc Giao thông vận tải/ }));
    expect(router.state.location.search).not.toHaveProperty('sector', 'TRANSPORT');
  });

  it('drops what an old address says wrongly', async () => {
    renderAt('/cooperatives?sector=WHATEVER&sort=;drop');
    expect(await screen.findByRole('row', { name: /Bến Mơ 1 / })).toBeInTheDocument();
  });

  it('walks forward by cursor and back again', async () => {
    const { router } = renderAt('/cooperatives');
    await userEvent.click(await screen.findByRole('button', { name: 'Trang sau' }));
    expect(await screen.findByRole('row', { name: /Bến Mơ 51 / })).toBeInTheDocument();
    expect(router.state.location.search).toMatchObject({ cursor: '50' });
    await userEvent.click(screen.getByRole('button', { name: 'Trang trước' }));
    expect(await screen.findByRole('row', { name: /Bến Mơ 1 / })).toBeInTheDocument();
  });

  it('says why nothing is there, and offers the way back', async () => {
    renderAt('/cooperatives?q=khongco');
    expect(await screen.findByText('Không có hợp tác xã nào khớp')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ mọi bộ lọc' }));
    expect(await screen.findByRole('row', { name: /Bến Mơ 1 / })).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    server.use(http.get(list, () => HttpResponse.json({ title: 'Máy chủ bận', detail: 'Hãy thử lại sau.', code: 'busy', requestId: 'r-77' }, { status: 500, headers: { 'Content-Type': 'application/problem+json' } }), { once: true }));
    renderAt('/cooperatives');
    expect(await screen.findByRole('alert')).toHaveTextContent('Máy chủ bận');
    expect(screen.getByText('r-77')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('row', { name: /Bến Mơ 1 / })).toBeInTheDocument();
  });

  it('offers no writing to those who may not write', async () => {
    renderAt('/cooperatives', { ...me, permissions: ['COOPERATIVE_READ'] });
    await screen.findByRole('row', { name: /Bến Mơ 1 / });
    expect(screen.queryByRole('link', { name: 'Thêm hợp tác xã' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Đợt lựa chọn' })).not.toBeInTheDocument();
  });

  it('tells a visitor without the permission so', async () => {
    renderAt('/imports', { ...me, permissions: ['COOPERATIVE_READ'] });
    expect(await screen.findByText(/Vai trò của bạn không bao gồm phần này/)).toBeInTheDocument();
  });
});
