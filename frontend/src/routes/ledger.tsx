import { createFileRoute } from '@tanstack/react-router';
import { LedgerPage } from '@/features/ledger/pages/LedgerPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/ledger')({ component: LedgerRoute });

function LedgerRoute() {
  return (
    <Guarded permission="LEDGER_READ">
      <LedgerPage />
    </Guarded>
  );
}
