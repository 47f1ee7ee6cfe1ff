import type { Plugin } from 'vite';

/** Answers /api from the mock handlers inside the development server: no service worker, no build residue. */
export function mockApi(): Plugin {
  return {
    name: 'phusa-mock-api',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url === '/config.json') {
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify({ apiUrl: '', identityUrl: '', realm: 'phusa', clientId: 'phusa-web' }));
          return;
        }
        if (!request.url?.startsWith('/api/')) return next();
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          void (async () => {
            const { answer } = (await server.ssrLoadModule('/src/mocks/answer.ts')) as typeof import('./answer');
            const result = await answer(request.method ?? 'GET', request.url ?? '/', request.headers as Record<string, string>, Buffer.concat(chunks));
            response.statusCode = result.status;
            result.headers.forEach((value, key) => response.setHeader(key, value));
            response.end(Buffer.from(await result.arrayBuffer()));
          })();
        });
      });
    },
  };
}
