/** The contract gives ranking values without a unit; the rule's key tells money and people. */
export function rankingUnit(key: string): string | undefined {
  if (/capital|revenue|profit/i.test(key)) return 'VND';
  return /members/i.test(key) ? 'PERSON' : undefined;
}
