import { execSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, request, type APIRequestContext } from '@playwright/test';
import type { CooperativeSummary, CriteriaSetPage } from '../../src/shared/api/generated/model';
import { apiUrl, identityUrl, passwordOf, type Account } from './places';

async function tokenOf(account: Account): Promise<string> {
  const command = process.env.PHUSA_TOKEN_COMMAND;
  if (command) return execSync(`${command} ${account}`, { encoding: 'utf8' }).trim();
  const context = await request.newContext();
  const answer = await context.post(`${identityUrl}/realms/phusa/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'phusa-demo-cli', username: account, password: passwordOf(account), scope: 'openid' },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  await context.dispose();
  return token;
}

/** The API as an account sees it: for setting a stage, and for checking what a screen claims. */
export async function apiAs(account: Account): Promise<APIRequestContext> {
  return request.newContext({ baseURL: apiUrl, extraHTTPHeaders: { Authorization: `Bearer ${await tokenOf(account)}`, 'Accept-Language': 'vi' } });
}

async function answered<T>(pending: Promise<{ ok: () => boolean; text: () => Promise<string>; json: () => Promise<unknown> }>): Promise<T> {
  const answer = await pending;
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

export const get = <T>(api: APIRequestContext, path: string) => answered<T>(api.get(`/api/v1${path}`));

const post = <T>(api: APIRequestContext, path: string, data: unknown, version?: number) =>
  answered<T>(api.post(`/api/v1${path}`, { data, headers: { 'Idempotency-Key': randomUUID(), ...(version !== undefined && { 'If-Match': `"${version}"` }) } }));

export const firstCooperative = async (api: APIRequestContext): Promise<CooperativeSummary> => {
  const { items } = await get<{ items: CooperativeSummary[] }>(api, '/cooperatives?limit=1');
  const [first] = items;
  if (!first) throw new Error('the demonstration data are not loaded');
  return first;
};

interface Round {
  id: string;
  version: number;
  status: string;
}

/** A round that has been evaluated, with candidates of one sector. */
export async function evaluatedRound(api: APIRequestContext, name: string): Promise<Round> {
  const { items } = await get<CriteriaSetPage>(api, '/criteria-sets');
  const set = items[0];
  const published = set?.versions?.find((version) => version.status === 'PUBLISHED');
  if (!set || !published) throw new Error('no criteria set is published');
  const drafted = await post<Round>(api, '/selection-rounds', { name, criteriaSetId: set.id, criteriaVersion: published.number, quota: 3, dataYear: 2024, filter: { sectors: ['TRANSPORT'] } });
  const opened = await post<Round>(api, `/selection-rounds/${drafted.id}/transitions`, { action: 'OPEN' }, drafted.version);
  await post<Round>(api, `/selection-rounds/${opened.id}/transitions`, { action: 'EVALUATE' }, opened.version);
  const now = () => get<Round>(api, `/selection-rounds/${drafted.id}`);
  await expect.poll(async () => (await now()).status, { timeout: 60_000 }).toBe('EVALUATED');
  return now();
}
