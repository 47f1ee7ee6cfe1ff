import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;

/** `features/cooperative`, `shared`, `app`, `routes`, `mocks`. */
function zoneOf(file) {
  const [first, second] = file.split('/');
  return first === 'features' ? `features/${second}` : first;
}

/** What each zone may look at besides itself. */
function allowed(from, to) {
  if (from === to || to === 'shared') return true;
  if (from === 'shared') return false;
  if (from.startsWith('features/')) return false;
  if (from === 'routes') return to === 'app' || to.startsWith('features/');
  if (from === 'app') return to === 'mocks' || to.startsWith('features/');
  return from === 'mocks';
}

/** Every import that crosses a wall, and every circle of files, as sentences. */
export function faultsIn(root) {
  const files = readdirSync(root, { recursive: true }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.gen\.ts$|\.d\.ts$/.test(file));
  const known = new Set(files);
  const arrows = new Map();
  const faults = [];
  for (const file of files) {
    const targets = importsOf(root, file, known);
    arrows.set(file, targets.filter((one) => !one.typeOnly).map((one) => one.target));
    for (const { target } of targets) {
      if (!allowed(zoneOf(file), zoneOf(target))) faults.push(`${file} may not import ${target}`);
    }
  }
  return [...faults, ...circlesIn(arrows)];
}

function importsOf(root, file, known) {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap((match) => {
    const path = match[1] ?? '';
    if (!path.startsWith('.') && !path.startsWith('@/')) return [];
    const base = path.startsWith('@/') ? join(root, path.slice(2)) : resolve(dirname(join(root, file)), path);
    const target = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => relative(root, base + ending)).find((one) => known.has(one));
    if (!target && !existsSync(base)) return [];
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    return target ? [{ target, typeOnly: /^\s*(import|export)\s+type\b/.test(line) }] : [];
  });
}

function circlesIn(arrows) {
  const done = new Set();
  const faults = [];
  const walk = (file, trail) => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      faults.push(`circle: ${[...trail.slice(at), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const next of arrows.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) walk(file, []);
  return faults;
}
