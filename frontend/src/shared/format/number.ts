export type Language = 'vi' | 'en';

const locale = (language: Language) => (language === 'en' ? 'en-GB' : 'vi-VN');

const DECIMAL = /^-?\d+(\.\d+)?$/;

export function formatNumber(value: number | string, language: Language = 'vi', digits = 2): string {
  const text = String(value);
  if (!DECIMAL.test(text)) return text;
  // Strings go to Intl unconverted: amounts beyond 2^53 stay exact.
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: digits }).format(
    text as unknown as number,
  );
}

export const formatPercent = (value: number | string, language: Language = 'vi'): string =>
  `${formatNumber(value, language)}${language === 'vi' ? ' %' : '%'}`;

const SIZES = [
  { digits: 9, vi: 'tỷ đồng', en: 'billion VND' },
  { digits: 6, vi: 'triệu đồng', en: 'million VND' },
] as const;

/** `717,716 tỷ đồng`, `351 triệu đồng`, `750.000 đ`: read at a glance, at most three decimals. */
export function formatMoney(dong: string | number, language: Language = 'vi'): string {
  const text = String(dong);
  if (!/^-?\d+$/.test(text)) return text;
  const size = SIZES.find((one) => text.replace('-', '').length > one.digits);
  if (!size) return formatExactMoney(text, language);
  return `${formatNumber(shiftPoint(text, size.digits), language, 3)} ${size[language]}`;
}

/** `1.234.567 đ`: every digit, for detail and for checking. */
export function formatExactMoney(dong: string | number, language: Language = 'vi'): string {
  const figure = formatNumber(dong, language, 0);
  return language === 'vi' ? `${figure} đ` : `${figure} VND`;
}

/** Moves the decimal point by string work, so that no digit is lost to floating point. */
function shiftPoint(text: string, digits: number): string {
  const negative = text.startsWith('-');
  const bare = text.replace('-', '').padStart(digits + 1, '0');
  const fraction = bare.slice(-digits).replace(/0+$/, '');
  const whole = bare.slice(0, -digits);
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/** `0123456789-001`: ten digits, and three more of a dependent unit after a dash. */
export function formatTaxCode(code: string): string {
  const digits = code.replaceAll(/\D/g, '');
  return digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : code;
}
