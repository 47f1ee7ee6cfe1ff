import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { me } from '@/mocks/data';
import { renderAt } from '@/mocks/renderAt';
import { server } from '@/mocks/server';
import { departsFromRanking, faultOfChoices } from '@/features/selection/components/decisionForm';

describe('why', () => {
  it('opens with the failure first: value, period, source, law and remedy', async () => {
    renderAt('/selection-rounds/s-eval?candidate=n-1');
    const panel = within(await screen.findByRole('dialog'));
    const items = await panel.findAllByRole('listitem');
    expect(items[0]).toHaveTextContent('Có lãi liên tục trong 3 năm');
    expect(items[0]).toHaveTextContent('Không đạt');
    expect(items[0]).toHaveTextContent('-41 triệu đồng');
    expect(items[0]).toHaveTextContent('2023');
    expect(items[0]).toHaveTextContent('Số liệu hằng năm');
    expect(items[0]).toHaveTextContent('QĐ 167/QĐ-TTg');
    expect(items[0]).toHaveTextContent('Cần có lãi ở mọi năm');
  });

  it('names what is missing instead of counting it as zero', async () => {
    renderAt('/selection-rounds/s-eval?candidate=n-2');
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByText('Lợi nhuận trước thuế (2022)')).toBeInTheDocument();
    expect(panel.getByText('Thiếu số liệu')).toBeInTheDocument();
  });

  it('marks what is not confirmed and so not applied', async () => {
    renderAt('/selection-rounds/s-eval?candidate=n-0');
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByText('Không áp dụng')).toBeInTheDocument();
    expect(panel.getByText(/đang tắt/)).toBeInTheDocument();
  });

  it('offers leaders nothing to change', async () => {
    renderAt('/selection-rounds/s-eval?candidate=n-0', { ...me, permissions: me.permissions.filter((one) => one !== 'SELECTION_WRITE') });
    const panel = within(await screen.findByRole('dialog'));
    await panel.findByText('Không áp dụng');
    expect(panel.queryByRole('radio')).not.toBeInTheDocument();
  });
});

describe('a round', () => {
  it('filters candidates by its counts', async () => {
    const { router } = renderAt('/selection-rounds/s-eval');
    await userEvent.click(await screen.findByRole('button', { name: /^51/ }));
    expect(router.state.location.search).toMatchObject({ outcome: 'INELIGIBLE' });
    await waitFor(() => expect(screen.queryAllByText('Đạt mọi điều kiện')).toHaveLength(0));
  });

  it('shows the barred move with the reason the server gave', async () => {
    renderAt('/selection-rounds/s-draft');
    expect(await screen.findByRole('button', { name: 'Mở đợt' })).toHaveAttribute('aria-description', 'Phiên bản tiêu chí chưa được công bố.');
  });

  it('asks for a reason where one is required', async () => {
    const sent: unknown[] = [];
    server.use(http.post('*/api/v1/selection-rounds/s-eval/transitions', async ({ request }) => { sent.push(await request.json()); return HttpResponse.json({}); }));
    renderAt('/selection-rounds/s-eval');
    await userEvent.click(await screen.findByRole('button', { name: 'Mở lại' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Mở lại' })).toHaveAttribute('aria-description', 'Hãy ghi lý do.');
    await userEvent.type(dialog.getByRole('textbox'), 'Bổ sung số liệu');
    await userEvent.click(dialog.getByRole('button', { name: 'Mở lại' }));
    await waitFor(() => expect(sent).toEqual([{ action: 'REOPEN', comment: 'Bổ sung số liệu' }]));
  });

  it('says which rule separated the ranked ones, and who is tied', async () => {
    renderAt('/selection-rounds/s-eval?tab=ranking');
    expect(await screen.findByText('599 người, phía trên 640 người')).toBeInTheDocument();
    expect(screen.getByText('Bằng nhau theo mọi quy tắc')).toBeInTheDocument();
  });
});

describe('a decision', () => {
  const row = (candidateId: string, rank: number) => ({ candidateId, rank, cooperative: { id: candidateId, name: candidateId }, values: [] });
  const ranking = [row('a', 1), row('b', 2), row('c', 3)];
  const choice = (candidateId: string, reason = '') => ({ candidateId, modelCode: 'MARKET', reason });

  it('knows a departure from the ranking', () => {
    expect(departsFromRanking(ranking, new Set(['a', 'b']), 'b')).toBe(false);
    expect(departsFromRanking(ranking, new Set(['a', 'c']), 'c')).toBe(true);
  });

  it('wants a reason for it, a model for each, and keeps to the quota', () => {
    expect(faultOfChoices(ranking, [choice('a'), choice('c')], 2)).toBe('reason');
    expect(faultOfChoices(ranking, [choice('a'), choice('c', 'sản phẩm chủ lực')], 2)).toBeNull();
    expect(faultOfChoices(ranking, [{ ...choice('a'), modelCode: null }], 2)).toBe('model');
    expect(faultOfChoices(ranking, [choice('a'), choice('b')], 1)).toBe('overQuota');
    expect(faultOfChoices(ranking, [], 1)).toBe('none');
  });

  it('is checked again and found identical', async () => {
    renderAt('/selection-rounds/s-done/decision');
    await userEvent.click(await screen.findByRole('button', { name: 'Kiểm tra lại' }));
    expect(await screen.findByText('Kết quả giống hệt')).toBeInTheDocument();
  });
});
