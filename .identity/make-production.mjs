// Writes phusa-realm.production.json from phusa-realm.json: the same realm without anything that
// exists for demonstrations only. With --check it writes nothing and fails when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';

const target = new URL('phusa-realm.production.json', import.meta.url);
const realm = JSON.parse(readFileSync(new URL('phusa-realm.json', import.meta.url), 'utf8'));

realm.users = [];
realm.clients = realm.clients.filter((client) => client.clientId !== 'phusa-demo-cli');
realm.passwordPolicy = 'length(12) and notUsername(undefined) and notEmail(undefined) and passwordHistory(3)';

// A template for the first system that connects: Keycloak draws its secret, an administrator enables it.
const integrator = realm.clients.find((client) => client.clientId === 'phusa-integrator');
integrator.enabled = false;
delete integrator.secret;

const text = `${JSON.stringify(realm, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('phusa-realm.production.json is stale: run node .identity/make-production.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
