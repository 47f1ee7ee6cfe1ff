import { describe, expect, it } from 'vitest';
import { parseDay } from './DayInput';

describe('a typed day', () => {
  it.each(['03/02/2026', '3/2/2026', '03/2/2026', '3-02-2026', '03.02.2026', ' 2026-02-03 '])('reads %s as 3 February 2026', (text) => {
    expect(parseDay(text)).toBe('2026-02-03');
  });
  it.each(['31/02/2026', '03/13/2026', '3/2/26', 'hôm nay', ''])('does not guess at %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});
