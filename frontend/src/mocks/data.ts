import type { AdministrativeUnit, AnnualReport, CooperativeModel, Cooperative, CriteriaSetVersion, Indicator, LedgerEntry, Me } from '@/shared/api';

export const me: Me = {
  id: 'a-1', name: 'Trần Thị Minh Họa', username: 'canbo', email: 'canbo@example.invalid', kind: 'PERSON', demonstration: true,
  roles: [{ role: 'DEPARTMENT_OFFICER', scope: 'CITY' }],
  permissions: ['COOPERATIVE_READ', 'COOPERATIVE_CONTACT', 'COOPERATIVE_WRITE', 'ANNUAL_REPORT_WRITE', 'IMPORT_RUN', 'INDICATOR_READ', 'TERRITORY_READ', 'CRITERIA_READ', 'CRITERIA_WRITE', 'SELECTION_READ', 'SELECTION_WRITE', 'SELECTION_DECIDE', 'LEDGER_READ', 'JOB_READ', 'PROGRAMME_READ'],
};

export const units: AdministrativeUnit[] = ['Phường Ninh Kiều', 'Phường Cái Khế', 'Phường Bình Thủy', 'Xã Phong Điền', 'Xã Thới Lai', 'Phường Sóc Trăng', 'Xã Vĩnh Thạnh', 'Phường Vị Thanh'].map((name, index) => ({
  id: `u-${index}`, code: String(31100 + index * 7), name, type: name.startsWith('Xã') ? 'COMMUNE' : 'WARD', level: 'COMMUNE', current: true, areaKm2: 12.35 + index * 9.1, validFrom: '2025-07-01', parent: { id: 'p-1', name: 'Thành phố Cần Thơ' },
}));

const statuses = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPENDED', 'ACTIVE', 'DISSOLVING', 'ACTIVE', 'DISSOLVED', 'ACTIVE', 'REVOKED'] as const;
const sectors = ['AGRICULTURE', 'AGRICULTURE', 'TRANSPORT', 'TRADE_SERVICES', 'INDUSTRY_HANDICRAFT', 'CONSTRUCTION', 'CREDIT'] as const;
const words = ['Bến Mơ', 'Rạch Giả Định', 'Cồn Thử', 'Vàm Mẫu', 'Đồng Ví Dụ', 'Gò Minh Họa', 'Kênh Thí Dụ', 'Cù Lao Mộng', 'Bãi Phỏng', 'Lung Tưởng'];

export const models: CooperativeModel[] = [
  { code: 'MARKET', nameVi: 'HTX vừa sản xuất, vừa tham gia thị trường', nameEn: 'Produces and takes part in the market', confirmed: true },
  { code: 'LAND', nameVi: 'HTX tích tụ, tập trung ruộng đất có quy mô lớn và ứng dụng công nghệ cao vào sản xuất', nameEn: 'Large-scale land and high technology', confirmed: true },
  { code: 'CLIMATE', nameVi: 'HTX ứng phó biến đổi khí hậu', nameEn: 'Climate-change response', confirmed: true },
];

export const cooperatives: Cooperative[] = Array.from({ length: 120 }, (_, index) => {
  const sector = sectors[index % sectors.length] ?? 'AGRICULTURE';
  return {
    id: `c-${index}`, name: `Hợp tác xã ${words[index % words.length]} ${index + 1}`, shortName: `HTX MH${index + 1}`, kind: 'COOPERATIVE', taxCode: index % 9 === 4 ? undefined : `18${String(index * 7919 + 100000).padStart(8, '0').slice(0, 8)}`,
    certificateNumber: `5707L0${String(index).padStart(4, '0')}`, sector, status: statuses[index % statuses.length] ?? 'ACTIVE', unit: { id: `u-${index % 8}`, name: units[index % 8]?.name ?? '' },
    charterCapital: index % 11 === 3 ? undefined : String(351_000_000 + index * 87_716_000), officialMembers: 9 + ((index * 37) % 640), registeredOn: `20${String(10 + (index % 14))}-0${1 + (index % 9)}-1${index % 9}`, demonstration: true, version: 3,
    operatingLaw: 'LAW_2012', certificateDate: '2014-05-19', certificatePlace: 'Phòng Tài chính – Kế hoạch', address: 'Ấp Minh Họa, đường Thử Nghiệm', formerUnit: { id: 'f-1', name: 'Xã Nhơn Ái' }, editable: true, model: models[0],
    representative: { name: 'Nguyễn Văn Ví Dụ', title: 'Giám đốc', phone: '0292 000 0000', email: 'vidu@example.invalid' },
    warnings: index === 1 ? [{ code: 'tax-code-checksum-suspect', message: 'Chữ số kiểm tra của mã số thuế không khớp; hãy đối chiếu với giấy chứng nhận.' }] : [],
    years: [2022, 2023, 2024], createdAt: '2026-11-02T02:15:00Z', updatedAt: '2026-11-20T08:40:00Z',
  };
});

export const indicators: Indicator[] = [
  { code: 'officialMembers', nameVi: 'Số thành viên chính thức', nameEn: 'Official members', unit: 'PERSON', valueType: 'INTEGER', minimum: 0, law: 'NĐ 107/2017/NĐ-CP', confirmed: true, aliases: [] },
  { code: 'totalCapital', nameVi: 'Tổng nguồn vốn', nameEn: 'Total capital', unit: 'VND', valueType: 'MONEY', minimum: 0, law: 'TT 01/2020/TT-BKHĐT', confirmed: true, aliases: [] },
  { code: 'revenue', nameVi: 'Doanh thu bán hàng và cung cấp dịch vụ', nameEn: 'Revenue', unit: 'VND', valueType: 'MONEY', minimum: 0, law: 'TT 01/2020/TT-BKHĐT', confirmed: true, aliases: [] },
  { code: 'profitBeforeTax', nameVi: 'Lợi nhuận trước thuế', nameEn: 'Profit before tax', unit: 'VND', valueType: 'MONEY', law: 'TT 01/2020/TT-BKHĐT', confirmed: true, aliases: [] },
  { code: 'memberSupplyRatio', nameVi: 'Tỷ lệ cung ứng sản phẩm, dịch vụ cho thành viên', nameEn: 'Share supplied to members', unit: 'PERCENT', valueType: 'DECIMAL', minimum: 0, maximum: 100, law: 'TT 01/2020/TT-BKHĐT', confirmed: true, aliases: [] },
];

export const reportsOf = (cooperativeId: string): AnnualReport[] =>
  [2022, 2023, 2024].map((year, index) => ({
    id: `r-${cooperativeId}-${year}`, cooperativeId, year, version: 2, updatedAt: '2026-11-10T03:00:00Z', enteredBy: { id: 'a-1', name: 'Trần Thị Minh Họa' },
    figures: { officialMembers: String(118 + index * 6), totalCapital: String(4_210_000_000 + index * 717_716_000), revenue: String(8_351_000_000 + index * 910_000_000), profitBeforeTax: index === 0 ? '-41000000' : String(351_000_000 + index * 20_500_000), ...(index > 0 && { memberSupplyRatio: '68.5' }) },
  }));

export const timeline: LedgerEntry[] = [
  { id: 'l-3', sequence: 812, cooperativeId: 'c-0', recordedAt: '2026-11-20T08:40:12Z', actor: { id: 'a-1', name: 'Trần Thị Minh Họa', kind: 'PERSON' }, action: 'cooperative.correct', subjectType: 'cooperative', subjectId: 'c-0', requestId: 'q-3', changes: [{ field: 'charterCapital', before: '351000000', after: '717716000' }, { field: 'certificateDate', before: '2014-05-18', after: '2014-05-19' }] },
  { id: 'l-2', sequence: 640, cooperativeId: 'c-0', recordedAt: '2026-11-10T03:00:00Z', actor: { id: 'a-2', name: 'Lê Văn Thử', kind: 'PERSON' }, action: 'annual-report.enter', subjectType: 'annual_report', subjectId: 'r-1', reason: 'Bổ sung theo báo cáo gửi ngày 05/11', requestId: 'q-2', changes: [{ field: 'revenue', before: null, after: '8351000000' }] },
  { id: 'l-1', sequence: 12, cooperativeId: 'c-0', recordedAt: '2026-11-02T02:15:00Z', actor: { id: 'a-1', name: 'Trần Thị Minh Họa', kind: 'PERSON' }, action: 'cooperative.register', subjectType: 'cooperative', subjectId: 'c-0', requestId: 'q-1', changes: [] },
];

export const criteriaVersion: CriteriaSetVersion = {
  id: 'v-1', criteriaSetId: 'k-1', number: 1, allowedActions: [], status: 'PUBLISHED', contentHash: 'b1946ac92492d2347c6235b4d2611184', publishedAt: '2026-11-03T01:00:00Z', version: 4,
  content: {
    conditions: [
      { key: 'law2012', kind: 'MANDATORY', nameVi: 'Hoạt động theo Luật Hợp tác xã 2012', nameEn: 'Operates under the Law on Cooperatives 2012', expression: "operatingLaw == 'LAW_2012'", enabled: true, confirmed: true, law: { document: 'QĐ 167/QĐ-TTg', source: 'https://amp.baodautu.vn/phe-duyet-de-an' }, remedyVi: 'Chuyển đổi, đăng ký lại theo Luật.', remedyEn: 'Convert and register again.' },
      { key: 'profit3', kind: 'MANDATORY', nameVi: 'Có lãi liên tục trong 3 năm tài chính', nameEn: 'In profit for three consecutive financial years', expression: 'profit(0) > 0 && profit(1) > 0 && profit(2) > 0', enabled: true, confirmed: true, law: { document: 'QĐ 167/QĐ-TTg', source: 'https://amp.baodautu.vn/phe-duyet-de-an' }, remedyVi: 'Cần có lãi ở mọi năm được xét.', remedyEn: 'Every year considered must be in profit.' },
      { key: 'supply', kind: 'MANDATORY', nameVi: 'Bảo đảm tỷ lệ cung ứng sản phẩm, dịch vụ cho thành viên', nameEn: 'Keeps the required share supplied to members', expression: 'memberSupplyRatio >= threshold', enabled: false, confirmed: false, law: { document: 'QĐ 167/QĐ-TTg' }, note: 'Ngưỡng luật định chưa đọc được trong văn bản gốc.', remedyVi: '', remedyEn: '' },
      { key: 'members', kind: 'PRIORITY', nameVi: 'Có nhiều thành viên', nameEn: 'Has many members', expression: 'officialMembers >= 100', enabled: true, confirmed: true, law: { document: 'QĐ 167/QĐ-TTg' } },
    ],
    rankingRules: [
      { key: 'members', nameVi: 'Số thành viên', nameEn: 'Members', expression: 'officialMembers', descending: true, tieBreak: false, confirmed: true, law: { document: 'QĐ 167/QĐ-TTg' } },
      { key: 'capital', nameVi: 'Tổng nguồn vốn', nameEn: 'Total capital', expression: 'totalCapital', descending: true, tieBreak: true, confirmed: false, law: { document: 'QĐ 167/QĐ-TTg' } },
    ],
  },
};
