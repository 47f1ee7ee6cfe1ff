/** One violation inside a problem: a JSON pointer into the request and what is wrong there. */
export interface Violation {
  pointer?: string;
  code?: string;
  message?: string;
}

/** RFC 9457 as the API speaks it. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  instance?: string;
  code: string;
  requestId?: string;
  errors?: Violation[];
  current?: unknown;
}

/** Every failure of the API as one typed error; `status` 0 means that no answer came at all. */
export class ApiError extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail ?? problem.title ?? problem.code);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get status(): number {
    return this.problem.status;
  }

  /** Violations by form field: `/representative/phone` becomes `representative.phone`. */
  fieldErrors(): Map<string, string> {
    const byField = new Map<string, string>();
    for (const violation of this.problem.errors ?? []) {
      const field = (violation.pointer ?? '').replace(/^[#/]+/, '').replaceAll('/', '.');
      if (field && violation.message) byField.set(field, violation.message);
    }
    return byField;
  }
}

export function isApiError(error: unknown, status?: number): error is ApiError {
  return error instanceof ApiError && (status === undefined || error.status === status);
}

export const unreachable = (cause: unknown): ApiError => {
  const error = new ApiError({ status: 0, code: 'unreachable' });
  error.cause = cause;
  return error;
};

export async function problemOf(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('Retry-After'));
  const seconds = Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null;
  const fallback: Problem = {
    status: response.status,
    code: `http-${response.status}`,
    requestId: response.headers.get('X-Request-Id') ?? undefined,
  };
  if (!/json/.test(response.headers.get('Content-Type') ?? '')) return new ApiError(fallback, seconds);
  try {
    const body = (await response.json()) as Partial<Problem>;
    return new ApiError({ ...fallback, ...body, status: response.status }, seconds);
  } catch {
    return new ApiError(fallback, seconds);
  }
}
