import { defineConfig } from 'orval';

/** Plain typed functions, one per operation; the features wrap them in query options of their own. */
export default defineConfig({
  phusa: {
    input: '../openapi.yaml',
    output: {
      target: 'src/shared/api/generated/phusa.ts',
      schemas: 'src/shared/api/generated/model',
      client: 'fetch',
      mode: 'tags-split',
      indexFiles: true,
      clean: true,
      override: {
        mutator: { path: 'src/shared/api/client.ts', name: 'apiFetch' },
        fetch: { includeHttpResponseReturnType: false },
        requestOptions: true,
      },
    },
  },
});
