// Compares openapi.yaml with its last committed state (or, when that is the same, the one before) and fails on
// a change that breaks clients while the major version stays. Deliberate ones raise info.version's major number.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const yaml = createRequire(new URL('../frontend/package.json', import.meta.url))('js-yaml');
const root = new URL('..', import.meta.url).pathname;
const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

function earlierText(current) {
  try {
    const commits = git('log', '-2', '--format=%H', '--', 'openapi.yaml').trim().split('\n').filter(Boolean);
    return commits.map((commit) => git('show', `${commit}:openapi.yaml`)).find((text) => text !== current);
  } catch {
    return undefined; // not a git checkout: nothing to compare with
  }
}

function resolver(document) {
  return function resolve(node) {
    let found = node;
    while (found?.$ref) found = found.$ref.slice(2).split('/').reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
    return found ?? {};
  };
}

/** Every way in which `now` asks more (direction request) or gives less (direction response) than `before`. */
function breaks(before, now) {
  const was = resolver(before);
  const is = resolver(now);
  const faults = [];

  function types(schema) {
    return [schema.type ?? []].flat().filter((type) => type !== 'null');
  }

  function compareSchema(oldNode, newNode, place, direction, seen = new Set()) {
    const key = oldNode?.$ref ?? '';
    if (key && seen.has(key)) return;
    const deeper = key ? new Set([...seen, key]) : seen;
    const o = was(oldNode);
    const n = is(newNode);
    if (types(o).length > 0 && types(n).length > 0 && !types(o).some((type) => types(n).includes(type))) {
      faults.push(`${place}: type ${types(o)} became ${types(n)}`);
    }
    if (o.enum && n.enum) {
      const lost = o.enum.filter((value) => !n.enum.includes(value));
      if (direction === 'request' && lost.length > 0) faults.push(`${place}: no longer accepts ${lost}`);
    }
    if (direction === 'request') {
      for (const name of n.required ?? []) {
        if (!(o.required ?? []).includes(name)) faults.push(`${place}/${name}: is now required`);
      }
    }
    for (const [name, property] of Object.entries(o.properties ?? {})) {
      const counterpart = n.properties?.[name];
      if (counterpart) compareSchema(property, counterpart, `${place}/${name}`, direction, deeper);
      else faults.push(`${place}/${name}: is gone`);
      if (direction === 'response' && counterpart && o.required?.includes(name) && !n.required?.includes(name)) {
        faults.push(`${place}/${name}: is no longer always there`);
      }
    }
    if (o.items && n.items) compareSchema(o.items, n.items, `${place}/items`, direction, deeper);
  }

  function compareContent(oldContent, newContent, place, direction) {
    for (const [type, media] of Object.entries(oldContent ?? {})) {
      if (!newContent?.[type]) faults.push(`${place}: ${type} is gone`);
      else if (media.schema) compareSchema(media.schema, newContent[type].schema, `${place} body`, direction);
    }
  }

  function compareParameters(oldOperation, newOperation, place) {
    const name = (parameter) => `${parameter.in} ${parameter.name}`;
    const olds = new Map((oldOperation.parameters ?? []).map(was).map((parameter) => [name(parameter), parameter]));
    const news = new Map((newOperation.parameters ?? []).map(is).map((parameter) => [name(parameter), parameter]));
    for (const [key, parameter] of olds) {
      if (!news.has(key)) faults.push(`${place}: parameter ${key} is gone`);
      else compareSchema(parameter.schema, news.get(key).schema, `${place} ${key}`, 'request');
    }
    for (const [key, parameter] of news) {
      if (parameter.required && !olds.get(key)?.required) faults.push(`${place}: parameter ${key} is now required`);
    }
  }

  for (const [path, methods] of Object.entries(before.paths ?? {})) {
    for (const method of METHODS.filter((name) => methods[name])) {
      const place = `${method.toUpperCase()} ${path}`;
      const o = methods[method];
      const n = now.paths?.[path]?.[method];
      if (!n) {
        faults.push(`${place}: is gone`);
        continue;
      }
      if (o.operationId !== n.operationId) faults.push(`${place}: operationId ${o.operationId} became ${n.operationId}`);
      compareParameters(o, n, place);
      compareContent(was(o.requestBody).content, is(n.requestBody).content, place, 'request');
      if (is(n.requestBody).required && !was(o.requestBody).required) faults.push(`${place}: a body is now required`);
      for (const [status, answer] of Object.entries(o.responses ?? {}).filter(([code]) => code.startsWith('2'))) {
        if (!n.responses?.[status]) faults.push(`${place}: answer ${status} is gone`);
        else compareContent(was(answer).content, is(n.responses[status]).content, `${place} ${status}`, 'response');
      }
    }
  }
  return faults;
}

const major = (document) => String(document.info?.version ?? '').split('.')[0];

const current = readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8');
const earlier = earlierText(current);
if (earlier === undefined) {
  console.log('No earlier contract to compare with.');
} else {
  const [before, now] = [yaml.load(earlier), yaml.load(current)];
  const faults = major(before) === major(now) ? breaks(before, now) : [];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error('These changes break clients: keep what was there (deprecated), or raise the major number of info.version.');
    process.exit(1);
  }
}
