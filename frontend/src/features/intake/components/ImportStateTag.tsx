import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '@/shared/api';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';

/** A run that succeeded may still have written nothing; the tag tells that apart. */
export function ImportStateTag({ run }: { run: ImportSummary }) {
  const { t } = useTranslation();
  const [tone, text] = stateOf(run);
  return <StatusTag tone={tone}>{t(text)}</StatusTag>;
}

function stateOf({ state, dryRun, applied }: ImportSummary): [Tone, string] {
  if (state === 'SUCCEEDED' && !dryRun && !applied) return ['bad', 'intake.rejectedShort'];
  if (state === 'SUCCEEDED') return ['good', dryRun ? 'intake.checked' : 'intake.appliedShort'];
  if (state === 'FAILED') return ['bad', 'job.state.FAILED'];
  if (state === 'CANCELLED') return ['quiet', 'job.state.CANCELLED'];
  return ['accent', `job.state.${state}`];
}
