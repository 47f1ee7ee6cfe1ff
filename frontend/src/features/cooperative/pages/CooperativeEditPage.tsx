import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError, type CooperativeRequest, type Cooperative } from '@/shared/api';
import { ConflictPanel } from '@/shared/ui/ConflictPanel';
import { Page, Section } from '@/shared/ui/Page';
import type { UnitPicker } from '@/shared/ui/slots';
import { ErrorState, LoadingRows } from '@/shared/ui/States';
import { cooperativeQuery } from '../api/getCooperative';
import { cooperativeModelsQuery } from '../api/listCooperativeModels';
import { useUpdateCooperative } from '../api/saveCooperative';
import { CooperativeForm } from '../components/CooperativeForm';
import { formValuesOf, toRequest, type CooperativeFormValues, type FieldName } from '../components/cooperativeForm';

interface CooperativeEditPageProps {
  cooperativeId: string;
  unitPicker: UnitPicker;
}

export function CooperativeEditPage({ cooperativeId, unitPicker }: CooperativeEditPageProps) {
  const { t } = useTranslation();
  const query = useQuery({ ...cooperativeQuery(cooperativeId), refetchOnWindowFocus: false });
  const back = { to: '/cooperatives/$cooperativeId' as const, params: { cooperativeId }, label: query.data?.name ?? t('cooperative.one') };
  return (
    <Page narrow title={t('cooperative.edit')} back={back}>
      {query.isPending && (
        <Section>
          <LoadingRows />
        </Section>
      )}
      {query.isError && (
        <Section>
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        </Section>
      )}
      {query.data && <EditForm key={query.data.version} cooperative={query.data} unitPicker={unitPicker} />}
    </Page>
  );
}

function EditForm({ cooperative, unitPicker }: { cooperative: Cooperative; unitPicker: UnitPicker }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const models = useQuery(cooperativeModelsQuery());
  const update = useUpdateCooperative(cooperative.id);
  const [sent, setSent] = useState<{ body: CooperativeRequest; values: CooperativeFormValues; touched: ReadonlySet<FieldName> } | null>(null);
  const leave = () => navigate({ to: '/cooperatives/$cooperativeId', params: { cooperativeId: cooperative.id } });

  const save = (body: CooperativeRequest, version: number) =>
    update.mutate(
      { body, version },
      {
        onSuccess: () => {
          notifications.show({ message: t('cooperative.saved') });
          void navigate({ to: '/cooperatives/$cooperativeId', params: { cooperativeId: cooperative.id }, ignoreBlocker: true });
        },
      },
    );

  const submit = (values: CooperativeFormValues, touched: ReadonlySet<FieldName>) => {
    const body = toRequest(values, touched);
    setSent({ body, values, touched });
    save(body, cooperative.version);
  };

  const current = isApiError(update.error, 412) ? (update.error.problem.current as Cooperative | undefined) : undefined;
  return (
    <CooperativeForm cooperative={cooperative} models={models.data?.items ?? []} unitPicker={unitPicker} error={update.error} saving={update.isPending} done={update.isSuccess} onSubmit={submit} onCancel={() => void leave()}>
      {current && sent && <Conflict base={cooperative} current={current} mine={sent.values} onKeep={() => save(sent.body, current.version)} onTake={() => location.reload()} />}
    </CooperativeForm>
  );
}

interface ConflictProps {
  base: Cooperative;
  current: Cooperative;
  mine: CooperativeFormValues;
  onKeep: () => void;
  onTake: () => void;
}

function Conflict({ base, current, mine, onKeep, onTake }: ConflictProps) {
  const { t } = useTranslation();
  const before = formValuesOf(base);
  const after = formValuesOf(current);
  const changes = (Object.keys(before) as FieldName[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ label: t(`cooperative.field.${field}`), theirs: String(after[field] ?? '—') || '—', mine: String(mine[field] ?? '—') || '—' }));
  return <ConflictPanel changes={changes} onKeepMine={onKeep} onTakeTheirs={onTake} />;
}
