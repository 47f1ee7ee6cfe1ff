import { useTranslation } from 'react-i18next';
import type { VersionStatus } from '@/shared/api';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';

const tones: Record<VersionStatus, Tone> = { DRAFT: 'accent', PUBLISHED: 'good', SUPERSEDED: 'quiet' };

export function VersionTag({ status, filled }: { status: VersionStatus; filled?: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusTag tone={tones[status]} variant={filled ? 'filled' : 'plain'}>
      {t(`versionStatus.${status}`)}
    </StatusTag>
  );
}
