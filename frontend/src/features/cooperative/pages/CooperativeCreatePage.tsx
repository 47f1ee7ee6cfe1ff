import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';
import type { UnitPicker } from '@/shared/ui/slots';
import { cooperativeModelsQuery } from '../api/listCooperativeModels';
import { useCreateCooperative } from '../api/saveCooperative';
import { CooperativeForm } from '../components/CooperativeForm';
import { toRequest } from '../components/cooperativeForm';

export function CooperativeCreatePage({ unitPicker }: { unitPicker: UnitPicker }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const models = useQuery(cooperativeModelsQuery());
  const create = useCreateCooperative();
  return (
    <Page narrow title={t('cooperative.createTitle')} back={{ to: '/cooperatives', label: t('cooperative.list') }}>
      <CooperativeForm
        models={models.data?.items ?? []}
        unitPicker={unitPicker}
        error={create.error}
        saving={create.isPending}
        done={create.isSuccess}
        onCancel={() => void navigate({ to: '/cooperatives' })}
        onSubmit={(values, touched) =>
          create.mutate(toRequest(values, touched), {
            onSuccess: (created) => {
              notifications.show({ message: t('cooperative.created') });
              void navigate({ to: '/cooperatives/$cooperativeId', params: { cooperativeId: created.id }, ignoreBlocker: true });
            },
          })
        }
      />
    </Page>
  );
}
