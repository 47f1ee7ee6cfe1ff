// Fails when docker-compose.yml sets a PHUSA_ variable that no program reads, uses a secret that it does not
// declare, or leaves a demonstration account or client in the realm it installs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const read = (path) => readFileSync(join(root, path), 'utf8');
const filesBelow = (path) =>
  statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path)).flatMap((name) => filesBelow(join(path, name))) : [path];

// Where each service's program gets its settings from.
const readers = {
  keycloak: ['.identity/phusa-realm.production.json'],
  backend: ['backend/src/main'],
  frontend: ['frontend/nginx'],
};

const composition = read('docker-compose.yml');
const faults = [];

for (const [service, paths] of Object.entries(readers)) {
  const section = new RegExp(`\\n  ${service}:\\n(?: {4}.*\\n|\\n)*`).exec(composition)?.[0] ?? '';
  const programs = paths.flatMap(filesBelow).map(read).join('\n');
  const names = [...section.matchAll(/^ {6}(PHUSA_\w+):/gm)].map(([, name]) => name);
  if (names.length === 0) faults.push(`${service} sets no PHUSA_ variable: is the file still laid out as this check expects?`);
  for (const name of names) {
    if (!new RegExp(`\\b${name}\\b`).test(programs)) faults.push(`${service} sets ${name}, which nothing in ${paths.join(', ')} reads`);
  }
}

const declared = new Set([...composition.matchAll(/^ {2}([\w-]+): \{file:/gm)].map(([, name]) => name));
for (const [, name] of composition.matchAll(/\/run\/secrets\/([\w-]+)/g)) {
  if (!declared.has(name)) faults.push(`the secret ${name} is used but not declared`);
}

const realm = JSON.parse(read('.identity/phusa-realm.production.json'));
if (realm.users.length > 0) faults.push('the production realm brings accounts');
if (realm.clients.some((client) => client.directAccessGrantsEnabled)) faults.push('a client of the production realm takes passwords');

for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
