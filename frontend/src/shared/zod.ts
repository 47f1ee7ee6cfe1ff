import { config } from 'zod/mini';

// Before any schema is made: compiling checks with eval would break the content security policy.
config({ jitless: true });

export * from 'zod/mini';
