import { createFileRoute } from '@tanstack/react-router';
import { ImportListPage } from '@/features/intake/pages/ImportListPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/imports/')({ component: ImportsRoute });

function ImportsRoute() {
  return (
    <Guarded permission="IMPORT_RUN">
      <ImportListPage />
    </Guarded>
  );
}
