const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every leaf as a dotted key, plural forms under their common name. */
export function keysOf(catalogue, prefix = '') {
  return Object.entries(catalogue).flatMap(([name, value]) => {
    const key = prefix ? `${prefix}.${name}` : name;
    return typeof value === 'object' ? keysOf(value, key) : [key.replace(PLURAL, '')];
  });
}

/**
 * What is wrong, as sentences. Keys built at run time (`sector.${…}`) count as used when their fixed
 * beginning stands in a template; so do keys that appear as plain strings anywhere (tables of keys).
 */
export function report(vietnamese, english, source) {
  const vi = new Set(vietnamese);
  const en = new Set(english);
  const literal = new Set([...source.matchAll(/['"`]([A-Za-z]+(?:\.[A-Za-z0-9_-]+)+)['"`]/g)].map((match) => match[1]));
  const called = new Set([...source.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]));
  for (const match of source.matchAll(/\bt\([^)'"`]*\?\s*['"]([^'"]+)['"]\s*:\s*['"]([^'"]+)['"]/g)) {
    called.add(match[1]);
    called.add(match[2]);
  }
  const built = [...source.matchAll(/`([A-Za-z]+(?:\.[A-Za-z]+)*)\.?\$\{[^`]*`/g)].map((match) => `${match[1]}`);
  const used = (key) => literal.has(key) || built.some((beginning) => key.startsWith(beginning));
  return [
    ...[...vi].filter((key) => !en.has(key)).map((key) => `missing in en: ${key}`),
    ...[...en].filter((key) => !vi.has(key)).map((key) => `missing in vi: ${key}`),
    ...[...called].filter((key) => !vi.has(key)).map((key) => `named in the code but not written: ${key}`),
    ...[...vi].filter((key) => !used(key)).map((key) => `never used: ${key}`),
  ];
}
