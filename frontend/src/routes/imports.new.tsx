import { createFileRoute } from '@tanstack/react-router';
import { ImportNewPage } from '@/features/intake/pages/ImportNewPage';
import { Guarded } from '@/shared/auth/Guarded';

export const Route = createFileRoute('/imports/new')({ component: NewImportRoute });

function NewImportRoute() {
  return (
    <Guarded permission="IMPORT_RUN">
      <ImportNewPage />
    </Guarded>
  );
}
