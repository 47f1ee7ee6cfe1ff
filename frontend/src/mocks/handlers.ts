import { delay, http, HttpResponse } from 'msw';
import type { ImportRow, Import, ImportSummary, Job } from '@/shared/api';
import { fold } from '@/shared/format/fold';
import type { Candidate, CandidateDetail, Decision, SelectionRound } from '@/features/selection/api/model';
import { cooperatives, criteriaVersion, indicators, me, models, reportsOf, timeline, units } from './data';

const api = (path: string) => `*/api/v1${path}`;
const page = <T>(items: T[], nextCursor: string | null = null, total?: number) => HttpResponse.json({ items, nextCursor, ...(total !== undefined && { total: { count: total, atLeast: false } }) });
const problem = (status: number, code: string, title: string, detail?: string) => HttpResponse.json({ status, code, title, detail, requestId: 'mock-1' }, { status, headers: { 'Content-Type': 'application/problem+json' } });

const job = (id: string, state: Job['state'] = 'SUCCEEDED', done = 120): Job => ({ id, kind: 'IMPORT', state, done, total: 120, createdAt: '2026-11-22T01:00:00Z', cancellable: state === 'RUNNING' });

export const importRun = (id: string): Import => ({
  job: id === 'i-running' ? job(id, 'RUNNING', 48) : job(id), fileName: 'HTX-minh-hoa.xlsx', sheet: 'DS HTX', headerRows: [4, 5], target: 'cooperatives', startedBy: 'Trần Thị Minh Họa', onError: 'REJECT_ALL', encoding: id.includes('legacy') ? 'TCVN3' : undefined,
  encodingSample: id.includes('legacy') ? { before: 'Hîp t¸c x· N«ng nghiÖp BÕn M¬', after: 'Hợp tác xã Nông nghiệp Bến Mơ' } : undefined,
  columns: [
    { column: 'A', header: 'STT' }, { column: 'B', header: 'Tên hợp tác xã', field: 'name' }, { column: 'C', header: 'Mã số thuế', field: 'taxCode', note: 'Số 0 ở đầu được khôi phục cho 3 dòng' },
    { column: 'D', header: 'Vốn điều lệ (triệu đồng)', field: 'charterCapital', unit: 'VND_MILLION' }, { column: 'E', header: 'Doanh thu 2024 (triệu đồng)', field: 'figure:revenue:2024', unit: 'VND_MILLION' },
  ],
  counts: { rows: 120, create: 104, update: 9, unchanged: 4, error: id.includes('clean') ? 0 : 3, skipped: 0 }, dryRun: !id.includes('real'), applied: id.includes('real'),
});

const summaryOf = (id: string): ImportSummary => {
  const { job: of, ...run } = importRun(id);
  return { id, target: run.target, fileName: run.fileName, startedBy: run.startedBy, counts: run.counts, dryRun: run.dryRun, applied: run.applied, state: of.state, createdAt: of.createdAt };
};

export const importRows: ImportRow[] = [
  { sheet: 'DS HTX', row: 17, action: 'ERROR', name: 'HTX Vận tải Cồn Thử', taxCode: '18O0123456', issues: [{ severity: 'ERROR', column: 'C', header: 'Mã số thuế', value: '18O0123456', code: 'tax-code-letters', message: 'Mã số thuế có chữ O thay cho số 0.', remedy: 'Gõ lại mã bằng chữ số rồi kiểm tra lại tệp.' }] },
  { sheet: 'DS HTX', row: 42, action: 'ERROR', name: 'HTX Gò Minh Họa', issues: [{ severity: 'ERROR', column: 'D', header: 'Vốn điều lệ (triệu đồng)', value: 'khoảng 2 tỷ', code: 'not-a-number', message: 'Không đọc được số tiền.', remedy: 'Ghi số, ví dụ 2.000,0.' }] },
  { sheet: 'DS HTX', row: 6, action: 'CREATE', name: 'HTX Nông nghiệp Bến Mơ', taxCode: '1800100000', issues: [{ severity: 'WARNING', column: 'C', header: 'Mã số thuế', value: '180100000', code: 'leading-zero', message: 'Đã thêm số 0 ở đầu.', remedy: 'Đối chiếu với giấy chứng nhận.' }] },
  { sheet: 'DS HTX', row: 7, action: 'UPDATE', name: 'Hợp tác xã Bến Mơ 1', taxCode: '1800107919', cooperativeId: 'c-0', issues: [], changes: [{ field: 'charterCapital', before: '351000000', after: '717716000' }] as unknown as ImportRow['changes'] },
  { sheet: 'DS HTX', row: 8, action: 'UNCHANGED', name: 'Hợp tác xã Vàm Mẫu 4', cooperativeId: 'c-3', issues: [] },
];

const rounds = new Map<string, SelectionRound>();
const criteria = { setId: 'k-1', version: 1, nameVi: 'Điều kiện lựa chọn HTX kiểu mới (QĐ 167/QĐ-TTg)', nameEn: 'Conditions for new-style cooperatives (QĐ 167/QĐ-TTg)' };
const counts = { candidates: 84, eligible: 12, ineligible: 51, unknown: 21, notEvaluated: 0 };
const seed = (id: string, name: string, status: SelectionRound['status'], allowedActions: SelectionRound['allowedActions']) =>
  rounds.set(id, { id, name, criteria, quota: 5, dataYear: 2024, filter: { sectors: ['AGRICULTURE'], kinds: ['COOPERATIVE'] }, status, allowedActions, counts: status === 'DRAFT' ? { candidates: 0, eligible: 0, ineligible: 0, unknown: 0, notEvaluated: 0 } : counts, evaluatedAt: status === 'EVALUATED' || status === 'DECIDED' ? '2026-11-21T07:30:00Z' : undefined, demonstration: true, createdAt: '2026-11-18T02:00:00Z', version: 2 });
seed('s-eval', 'Lựa chọn HTX thí điểm đợt 1 (minh họa)', 'EVALUATED', [{ action: 'DECIDE', allowed: true }, { action: 'REOPEN', allowed: true, commentRequired: true }, { action: 'CANCEL', allowed: true, commentRequired: true }]);
seed('s-open', 'Đợt bổ sung 2026 (minh họa)', 'OPEN', [{ action: 'EVALUATE', allowed: true }, { action: 'CANCEL', allowed: true, commentRequired: true }]);
seed('s-draft', 'Đợt chuẩn bị (minh họa)', 'DRAFT', [{ action: 'OPEN', allowed: false, reason: 'Phiên bản tiêu chí chưa được công bố.' }, { action: 'CANCEL', allowed: true }]);
seed('s-done', 'Đợt đã quyết định (minh họa)', 'DECIDED', []);
seed('s-cancelled', 'Đợt đã hủy (minh họa)', 'CANCELLED', []);

const outcomes = ['ELIGIBLE', 'INELIGIBLE', 'UNKNOWN'] as const;
const candidates: Candidate[] = cooperatives.slice(0, 24).map((one, index) => {
  const outcome = outcomes[index % 3];
  return { id: `n-${index}`, cooperative: { id: one.id, name: one.name, taxCode: one.taxCode, unitName: one.unit?.name }, model: index % 2 ? undefined : models[0], dossierComplete: [true, false, undefined][index % 3], outcome, rank: outcome === 'ELIGIBLE' ? index / 3 + 1 : undefined, failedConditions: outcome === 'INELIGIBLE' ? ['profit3'] : [], unknownConditions: outcome === 'UNKNOWN' ? ['profit3', 'dossier'] : [], version: 1 };
});
const ranked = candidates.filter((one) => one.outcome === 'ELIGIBLE');

export const candidateView = (summary: Candidate): CandidateDetail => {
  const result = summary.outcome === 'INELIGIBLE' ? 'FAIL' : summary.outcome === 'UNKNOWN' ? 'UNKNOWN' : 'PASS';
  const profit = { fact: 'profitBeforeTax', nameVi: 'Lợi nhuận trước thuế', nameEn: 'Profit before tax', unit: 'VND' };
  return {
    ...summary, roundId: 's-eval', evaluatedAt: '2026-11-21T07:30:00Z',
    findings: (criteriaVersion.content?.conditions ?? []).map((condition) => ({
      key: condition.key, kind: condition.kind, nameVi: condition.nameVi, nameEn: condition.nameEn, law: condition.law, confirmed: condition.confirmed, remedyVi: condition.remedyVi, remedyEn: condition.remedyEn,
      result: condition.enabled ? (condition.key === 'profit3' ? result : 'PASS') : 'OFF',
      values: condition.key !== 'profit3' ? [] : [{ ...profit, year: 2024, value: '351000000', source: 'ANNUAL_REPORT' }, { ...profit, year: 2023, value: result === 'FAIL' ? '-41000000' : '290000000', source: 'ANNUAL_REPORT' }],
      missing: condition.key === 'profit3' && result === 'UNKNOWN' ? [{ fact: 'profitBeforeTax', nameVi: 'Lợi nhuận trước thuế', nameEn: 'Profit before tax', year: 2022 }] : [],
    })),
    rankingValues: [{ key: 'members', nameVi: 'Số thành viên', nameEn: 'Members', unit: 'PERSON', value: '312' }, { key: 'capital', nameVi: 'Tổng nguồn vốn', nameEn: 'Total capital', unit: 'VND', value: '4210000000' }],
  };
};

const ranking = () =>
  ranked.map((one, index) => ({
    rank: index + 1, candidateId: one.id, cooperative: one.cooperative, model: one.model, tied: index === 6,
    values: [{ key: 'members', nameVi: 'Số thành viên', nameEn: 'Members', unit: 'PERSON', value: String(640 - index * 41) }, { key: 'capital', nameVi: 'Tổng nguồn vốn', nameEn: 'Total capital', unit: 'VND', value: String(9_717_716_000 - index * 620_000_000) }],
    separatedBy: index === 0 || index === 6 ? undefined : { key: 'members', nameVi: 'Số thành viên', nameEn: 'Members', unit: 'PERSON', own: String(640 - index * 41), above: String(640 - (index - 1) * 41) },
  }));

const decision = (roundId: string): Decision => ({
  id: 'd-1', roundId, number: '1226/QĐ-UBND', decidedOn: '2026-11-22', issuingOffice: 'Ủy ban nhân dân thành phố', signer: 'Người Ký Minh Họa', reason: 'Theo kết quả xếp hạng của đợt.',
  selected: ranked.slice(0, 5).map((one, index) => ({ candidateId: one.id, cooperativeId: one.cooperative.id, cooperativeName: one.cooperative.name, rank: index + 1, model: models[index % 3], reason: index === 4 ? 'Sản phẩm chủ lực của địa phương.' : undefined })),
  inputHash: '0f5c'.repeat(16), resultHash: 'a91e'.repeat(16), hash: '7c2d'.repeat(16), engineVersion: '1', createdAt: '2026-11-22T03:00:00Z', decidedBy: 'Trần Thị Minh Họa',
});

export const handlers = [
  http.get(api('/me'), () => HttpResponse.json(me)),
  http.get(api('/administrative-units'), ({ request }) => {
    const q = fold(new URL(request.url).searchParams.get('q') ?? '');
    const found = units.filter((unit) => fold(unit.name).includes(q));
    return page(found, null, found.length);
  }),
  http.get(api('/administrative-units/:id'), ({ params }) => HttpResponse.json({ ...(units.find((unit) => unit.id === params.id) ?? units[0]), formedFrom: [{ unit: { id: 'f-1', name: 'Phường An Hòa' }, part: 'WHOLE' }, { unit: { id: 'f-2', name: 'Phường Cái Khế' }, part: 'PART' }], became: [] })),
  http.get(api('/indicators'), () => page(indicators)),
  http.get(api('/cooperative-models'), () => page(models)),
  http.get(api('/cooperatives'), ({ request }) => {
    const params = new URL(request.url).searchParams;
    const q = fold(params.get('q') ?? '');
    const found = cooperatives.filter((one) => (fold(one.name).includes(q) || one.taxCode?.includes(q)) && (['sector', 'status', 'kind'] as const).every((key) => !params.get(key) || one[key] === params.get(key)));
    const from = Number(params.get('cursor') ?? 0);
    const to = from + Number(params.get('limit') ?? 50);
    return page(found.slice(from, to), to < found.length ? String(to) : null, found.length);
  }),
  http.post(api('/cooperatives'), async ({ request }) => HttpResponse.json({ ...cooperatives[0], ...((await request.json()) as object), id: 'c-0' }, { status: 201 })),
  http.get(api('/cooperatives/:id'), ({ params }) => {
    const found = cooperatives.find((one) => one.id === params.id);
    return found ? HttpResponse.json(found) : problem(404, 'cooperative-not-found', 'Không tìm thấy hợp tác xã');
  }),
  http.patch(api('/cooperatives/:id'), async ({ params, request }) => HttpResponse.json({ ...cooperatives.find((one) => one.id === params.id), ...((await request.json()) as object), version: 4 })),
  http.get(api('/cooperatives/:id/annual-reports'), ({ params }) => page(reportsOf(String(params.id)))),
  http.put(api('/cooperatives/:id/annual-reports/:year'), ({ params }) => HttpResponse.json(reportsOf(String(params.id))[0])),
  http.get(api('/cooperatives/:id/timeline'), () => page(timeline)),
  http.post(api('/imports'), ({ request }) => HttpResponse.json(job(new URL(request.url).searchParams.get('dryRun') === 'true' ? 'i-dry' : 'i-real'), { status: 202 })),
  http.get(api('/imports'), () => page(['i-real', 'i-dry', 'i-running'].map(summaryOf))),
  http.get(api('/imports/:id'), ({ params }) => HttpResponse.json(importRun(String(params.id)))),
  http.get(api('/imports/:id/rows'), ({ request }) => {
    const action = new URL(request.url).searchParams.get('action');
    return page(importRows.filter((row) => !action || row.action === action));
  }),
  http.get(api('/jobs/:id'), ({ params }) => HttpResponse.json(params.id === 'i-running' ? job('i-running', 'RUNNING', 48) : job(String(params.id)))),
  http.post(api('/jobs/:id/cancellation'), ({ params }) => HttpResponse.json(job(String(params.id), 'CANCELLED'))),
  http.get(api('/criteria-sets'), () => page([{ id: 'k-1', code: 'QD167', nameVi: criteria.nameVi, nameEn: criteria.nameEn, law: 'QĐ 167/QĐ-TTg (03/02/2021)', versions: [{ number: 1, status: 'PUBLISHED' }, { number: 2, status: 'DRAFT' }] }])),
  http.get(api('/criteria-sets/:id/versions/:number'), ({ params }) => HttpResponse.json(params.number === '2' ? { ...criteriaVersion, number: 2, status: 'DRAFT', publishedAt: undefined } : criteriaVersion)),
  http.get(api('/selection-rounds'), () => page([...rounds.values()])),
  http.post(api('/selection-rounds'), () => HttpResponse.json(rounds.get('s-draft'), { status: 201 })),
  http.get(api('/selection-rounds/:id'), ({ params }) => {
    const round = rounds.get(String(params.id));
    return round ? HttpResponse.json(round) : problem(404, 'round-not-found', 'Không tìm thấy đợt');
  }),
  http.post(api('/selection-rounds/:id/transitions'), ({ params }) => HttpResponse.json(rounds.get(String(params.id)))),
  http.get(api('/selection-rounds/:id/candidates'), ({ request }) => {
    const params = new URL(request.url).searchParams;
    return page(candidates.filter((one) => (!params.get('outcome') || one.outcome === params.get('outcome')) && fold(one.cooperative.name).includes(fold(params.get('q') ?? ''))));
  }),
  http.get(api('/selection-rounds/:id/candidates/:candidateId'), ({ params }) => {
    const found = candidates.find((one) => one.id === params.candidateId);
    return found ? HttpResponse.json(candidateView(found)) : problem(404, 'candidate-not-found', 'Không tìm thấy ứng viên');
  }),
  http.patch(api('/selection-rounds/:id/candidates/:candidateId'), async ({ params, request }) => {
    const found = candidates.find((one) => one.id === params.candidateId);
    return HttpResponse.json({ ...(found && candidateView(found)), ...((await request.json()) as object) });
  }),
  http.get(api('/selection-rounds/:id/ranking'), () => page(ranking())),
  http.get(api('/selection-rounds/:id/decision'), ({ params }) => HttpResponse.json(decision(String(params.id)))),
  http.post(api('/selection-rounds/:id/decision'), ({ params }) => HttpResponse.json(decision(String(params.id)), { status: 201 })),
  http.get(api('/selection-rounds/:id/decision/replay'), async () => {
    await delay(80);
    return HttpResponse.json({ identical: true, recomputedHash: '7c2d'.repeat(16), storedHash: '7c2d'.repeat(16), differences: [], at: '2026-11-22T03:05:00Z' });
  }),
  http.get(api('/ledger'), () => page(timeline)),
  http.post(api('/ledger/verifications'), () => HttpResponse.json({ intact: true, entries: 812, head: { sequence: 812, hash: '7c2d'.repeat(16) } })),
];
