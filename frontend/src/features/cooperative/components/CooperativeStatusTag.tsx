import { useTranslation } from 'react-i18next';
import type { CooperativeStatus } from '@/shared/api';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';

const tones: Record<CooperativeStatus, Tone> = {
  ACTIVE: 'good',
  SUSPENDED: 'warn',
  DISSOLVING: 'warn',
  DISSOLVED: 'quiet',
  REVOKED: 'bad',
};

export function CooperativeStatusTag({ status, filled }: { status: CooperativeStatus; filled?: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusTag tone={tones[status]} variant={filled ? 'filled' : 'plain'}>
      {t(`cooperativeStatus.${status}`)}
    </StatusTag>
  );
}
