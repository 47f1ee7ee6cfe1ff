import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOf, report } from './i18n-keys.mjs';
import { faultsIn } from './zone-rules.mjs';

describe('the guard of the rooms', () => {
  const faults = faultsIn(join(import.meta.dirname, 'planted/src'));

  it('catches a feature that imports another', () => {
    expect(faults).toContain('features/alpha/a.ts may not import features/beta/b.ts');
  });

  it('catches shared code that knows a feature', () => {
    expect(faults).toContain('shared/s.ts may not import features/beta/b.ts');
  });

  it('catches a circle of files', () => {
    expect(faults.some((fault) => fault.startsWith('circle: features/beta/one.ts'))).toBe(true);
  });

  it('lets the house itself pass', () => {
    expect(faultsIn(join(import.meta.dirname, '../src'))).toEqual([]);
  });
});

describe('the guard of the texts', () => {
  const vi = keysOf({ a: { b: 'x', old: 'x', n_one: '1', n_other: '2' }, kind: { X: 'x' } });

  it('accepts plural forms and keys built at run time', () => {
    expect(report(vi, vi, "t('a.b'); t('a.n'); t('a.old'); t(`kind.${kind}`)")).toEqual([]);
  });

  it('names what is missing, unwritten and unused', () => {
    expect(report(vi, keysOf({ a: { b: 'x' } }), "t('a.b'); t('a.gone'); t('a.n'); t(`kind.${kind}`)")).toEqual(
      expect.arrayContaining(['missing in en: a.old', 'named in the code but not written: a.gone', 'never used: a.old']),
    );
  });
});
