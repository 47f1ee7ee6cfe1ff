import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/mocks/server';
import { apiFetch, configureClient, ifMatch } from './client';
import { ApiError } from './problem';

const url = 'http://localhost/api/v1/things';
const failure = (work: Promise<unknown>) => work.then(() => { throw new Error('expected a failure'); }, (error: unknown) => error as ApiError);

describe('the API client', () => {
  it('sends token, language and the version it read', async () => {
    configureClient({ token: async () => 'secret', language: () => 'en' });
    let seen = new Headers();
    server.use(http.patch(url, ({ request }) => { seen = request.headers; return HttpResponse.json({ version: 8 }); }));
    await apiFetch('/api/v1/things', { method: 'PATCH', body: '{}', ...ifMatch(7) });
    expect(seen.get('Authorization')).toBe('Bearer secret');
    expect(seen.get('Accept-Language')).toBe('en');
    expect(seen.get('If-Match')).toBe('"7"');
    expect(seen.get('Idempotency-Key')).toBeNull();
  });

  it('turns problem+json into a typed error with its violations by field', async () => {
    server.use(http.post(url, () => HttpResponse.json({ title: 'Dữ liệu chưa hợp lệ', code: 'invalid', errors: [{ pointer: '/representative/phone', code: 'pattern', message: 'Sai số' }] }, { status: 400, headers: { 'Content-Type': 'application/problem+json' } })));
    const error = await failure(apiFetch('/api/v1/things', { method: 'POST', body: '{}' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.problem).toMatchObject({ status: 400, code: 'invalid' });
    expect(error.fieldErrors().get('representative.phone')).toBe('Sai số');
  });

  it('survives an answer that is not JSON', async () => {
    server.use(http.get(url, () => new HttpResponse('<html>', { status: 500, headers: { 'Content-Type': 'text/html', 'X-Request-Id': 'r-9' } })));
    const error = await failure(apiFetch('/api/v1/things'));
    expect(error.problem).toMatchObject({ status: 500, code: 'http-500', requestId: 'r-9' });
  });

  it('repeats a submission with the same key until it is answered', async () => {
    const keys: (string | null)[] = [];
    server.use(http.post(url, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length < 3 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json({ id: 'x' }, { status: 201 });
    }));
    await expect(apiFetch('/api/v1/things', { method: 'POST', body: '{}' })).resolves.toEqual({ id: 'x' });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{32,36}$/);
  });

  it('never repeats a change that carries a version', async () => {
    let calls = 0;
    server.use(http.put(url, () => { calls += 1; return new HttpResponse(null, { status: 503 }); }));
    await failure(apiFetch('/api/v1/things', { method: 'PUT', body: '{}' }));
    expect(calls).toBe(1);
  });

  it('says that no answer came when the network is gone', async () => {
    server.use(http.get(url, () => HttpResponse.error()));
    const error = await failure(apiFetch('/api/v1/things'));
    expect(error.status).toBe(0);
    expect(error.problem.code).toBe('unreachable');
  });

  it('asks for a new sign-in on 401', async () => {
    const onUnauthorized = vi.fn<() => void>();
    configureClient({ onUnauthorized });
    server.use(http.get(url, () => new HttpResponse(null, { status: 401 })));
    await failure(apiFetch('/api/v1/things'));
    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  it('accepts an empty answer', async () => {
    server.use(http.delete(url, () => new HttpResponse(null, { status: 204 })));
    await expect(apiFetch('/api/v1/things', { method: 'DELETE' })).resolves.toBeUndefined();
  });
});
