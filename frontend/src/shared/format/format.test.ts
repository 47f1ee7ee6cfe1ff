import { describe, expect, it } from 'vitest';
import { formatDate, formatInstant, formatRelative } from './date';
import { fold, highlight } from './fold';
import { formatExactMoney, formatMoney, formatNumber, formatPercent, formatTaxCode } from './number';

describe('money', () => {
  it('names billions and millions of đồng', () => {
    expect(formatMoney('717716000000')).toBe('717,716 tỷ đồng');
    expect(formatMoney('351000000')).toBe('351 triệu đồng');
    expect(formatMoney('1234567')).toBe('1,235 triệu đồng');
    expect(formatMoney('717716000000', 'en')).toBe('717.716 billion VND');
  });

  it('shows small amounts digit by digit', () => {
    expect(formatMoney('750000')).toBe('750.000 đ');
    expect(formatMoney('0')).toBe('0 đ');
  });

  it('keeps the sign of a loss', () => {
    expect(formatMoney('-41000000')).toBe('-41 triệu đồng');
    expect(formatMoney('-1500000000')).toBe('-1,5 tỷ đồng');
  });

  it('is exact beyond what a floating point number holds', () => {
    expect(formatExactMoney('90071992547409931')).toBe('90.071.992.547.409.931 đ');
    expect(formatExactMoney('1234567')).toBe('1.234.567 đ');
  });

  it('shows what is not a number as it came', () => {
    expect(formatMoney('khoảng 2 tỷ')).toBe('khoảng 2 tỷ');
    expect(formatNumber('n/a')).toBe('n/a');
  });
});

describe('numbers', () => {
  it('groups and separates as the language does', () => {
    expect(formatNumber('1234567.8')).toBe('1.234.567,8');
    expect(formatNumber('1234567.8', 'en')).toBe('1,234,567.8');
    expect(formatPercent('68.5')).toBe('68,5 %');
  });

  it('sets the number of a dependent unit apart', () => {
    expect(formatTaxCode('0123456789001')).toBe('0123456789-001');
    expect(formatTaxCode('0123456789')).toBe('0123456789');
  });
});

describe('dates', () => {
  it('writes the day first and never moves it', () => {
    expect(formatDate('2026-02-03')).toBe('03/02/2026');
    expect(formatDate('không rõ')).toBe('không rõ');
  });

  it('tells instants in the time of the office', () => {
    expect(formatInstant('2026-11-20T20:40:00Z')).toBe('21/11/2026 03:40');
  });

  it('tells how long ago', () => {
    const now = new Date('2026-11-20T10:00:00Z');
    expect(formatRelative('2026-11-20T09:55:00Z', now)).toBe('5 phút trước');
    expect(formatRelative('2026-11-18T09:00:00Z', now, 'en')).toBe('2 days ago');
    expect(formatRelative('2026-11-20T09:59:50Z', now)).toBe('bây giờ');
  });
});

describe('folding', () => {
  it('forgives marks, đ and tone placement', () => {
    expect(fold('Đồng Hòa')).toBe('dong hoa');
    expect(fold('Hoà')).toBe(fold('Hòa'));
    expect(fold('Hợp tác xã'.normalize('NFD'))).toBe('hop tac xa');
  });

  it('keeps positions, so the original letters are marked', () => {
    expect(highlight('Hợp tác xã Đồng Mơ', 'dong mo').filter((piece) => piece.match).map((piece) => piece.text)).toEqual(['Đồng', 'Mơ']);
    expect(highlight('Bến Mơ', '  ')).toEqual([{ text: 'Bến Mơ', match: false }]);
  });
});
