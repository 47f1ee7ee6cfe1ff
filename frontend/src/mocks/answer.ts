import { getResponse } from 'msw';
import { handlers } from './handlers';

/** One request to one answer, by the same handlers that the unit tests use. */
export async function answer(method: string, url: string, headers: Record<string, string>, body: Uint8Array): Promise<Response> {
  const request = new Request(new URL(url, 'http://localhost'), {
    method,
    headers,
    body: method === 'GET' || method === 'HEAD' ? undefined : (body as unknown as BodyInit),
  });
  return (await getResponse(handlers, request)) ?? Response.json({ status: 404, code: 'not-found', title: 'No such mock' }, { status: 404, headers: { 'Content-Type': 'application/problem+json' } });
}
