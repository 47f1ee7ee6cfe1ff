import { runtimeConfig } from '../config';
import { problemOf, unreachable } from './problem';

/** What the client asks of its surroundings; `app` fills it in, tests replace it. */
interface Surroundings {
  token: () => Promise<string | null>;
  language: () => string;
  onUnauthorized: () => void;
}

let surroundings: Surroundings = {
  token: async () => null,
  language: () => 'vi',
  onUnauthorized: () => undefined,
};

export function configureClient(next: Partial<Surroundings>): void {
  surroundings = { ...surroundings, ...next };
}

const ATTEMPTS = 3;
const RETRIED = new Set([502, 503, 504]);
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The one way to the API. A POST gets its Idempotency-Key here, once, before the first attempt:
 * every retry then carries the same key and the server answers with the first effect.
 */
export async function apiFetch<T>(url: string, options: RequestInit = {}): Promise<T> {
  const method = (options.method ?? 'GET').toUpperCase();
  const headers = await headersFor(method, options);
  const retryable = method === 'GET' || method === 'POST';
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt === ATTEMPTS || !retryable;
    let response: Response;
    try {
      response = await fetch(address(url), { ...options, method, headers });
    } catch (cause) {
      if (options.signal?.aborted) throw cause;
      if (last) throw unreachable(cause);
      await wait(250 * attempt);
      continue;
    }
    if (response.ok) return (await bodyOf(response)) as T;
    if (!last && RETRIED.has(response.status)) {
      await wait(pauseBefore(response, attempt));
      continue;
    }
    if (response.status === 401) surroundings.onUnauthorized();
    throw await problemOf(response);
  }
}

async function headersFor(method: string, options: RequestInit): Promise<Headers> {
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  headers.set('Accept-Language', surroundings.language());
  const token = await surroundings.token();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (method === 'POST' && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', randomKey());
  }
  // The browser writes the boundary of a multipart body itself.
  if (options.body instanceof FormData) headers.delete('Content-Type');
  return headers;
}

/** randomUUID exists only in secure contexts; an office network may serve plain HTTP. */
function randomKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A short Retry-After is honoured; a long one is better told to the person than waited for. */
function pauseBefore(response: Response, attempt: number): number {
  const asked = Number(response.headers.get('Retry-After')) * 1000;
  return asked > 0 && asked <= 3000 ? asked : 300 * attempt;
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204 || response.status === 205) return undefined;
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

function address(url: string): string {
  return runtimeConfig().apiUrl.replace(/\/$/, '') + url;
}

/** Sent with every change of a versioned record; the ETag is the version number. */
export const ifMatch = (version: number | string): RequestInit => ({
  headers: { 'If-Match': `"${version}"` },
});
