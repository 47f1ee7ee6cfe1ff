export const webUrl = process.env.PHUSA_WEB_URL ?? 'http://localhost:5173';
export const apiUrl = process.env.PHUSA_API_URL ?? 'http://localhost:8080';
export const identityUrl = process.env.PHUSA_ID_URL ?? 'http://localhost:8180';

/** The demonstration accounts; their passwords are published with them and exist in that realm only. */
export type Account = 'quantri' | 'canbo' | 'lienminh' | 'lanhdao' | 'giamdoc' | 'khach';

export const passwordOf = (account: Account): string => `${account}-2026`;
