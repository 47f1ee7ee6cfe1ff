import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, MultiSelect, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CriteriaSet } from '@/shared/api';
import { useFormat } from '@/shared/format/useFormat';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Page, Section } from '@/shared/ui/Page';
import type { UnitPicker } from '@/shared/ui/slots';
import { useCreateRound } from '../api/rounds';
import { criteriaKey, HIGHEST_QUOTA, roundForm, toRoundRequest, type RoundFormValues } from '../components/roundForm';

const SECTORS = ['AGRICULTURE', 'INDUSTRY_HANDICRAFT', 'TRANSPORT', 'TRADE_SERVICES', 'CONSTRUCTION', 'CREDIT'];
const KINDS = ['COOPERATIVE', 'UNION', 'GROUP', 'CREDIT_FUND'];

const LAST_YEAR = new Date().getFullYear() - 1;

interface RoundCreatePageProps {
  criteriaSets: CriteriaSet[];
  unitPicker: UnitPicker;
}

export function RoundCreatePage({ criteriaSets, unitPicker: UnitPickerSlot }: RoundCreatePageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const create = useCreateRound();
  const versions = criteriaSets.flatMap((set) =>
    (set.versions ?? []).filter((version) => version.status === 'PUBLISHED').map((version) => ({ value: criteriaKey(set.id, version.number ?? 0), label: `${format.name(set)} · ${t('criteria.version', { number: version.number })}` })),
  );
  const form = useForm<RoundFormValues>({
    resolver: zodResolver(roundForm),
    defaultValues: { name: '', criteria: versions[0]?.value ?? '', quota: HIGHEST_QUOTA, dataYear: LAST_YEAR, sector: [], kinds: ['COOPERATIVE'], unitId: null },
  });
  const { errors } = form.formState;
  const said = (message?: string) => message && t(message, { max: HIGHEST_QUOTA });
  const submit = form.handleSubmit((values) =>
    create.mutate(toRoundRequest(values), { onSuccess: (round) => void navigate({ to: '/selection-rounds/$roundId', params: { roundId: round.id } }) }),
  );
  return (
    <Page narrow title={t('round.createTitle')} back={{ to: '/selection-rounds', label: t('round.list') }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <FormErrors error={create.error} />
          <Section title={t('round.about')}>
            <Stack gap="sm">
              <TextInput label={t('round.name')} description={t('round.nameHint')} withAsterisk {...form.register('name')} error={said(errors.name?.message)} />
              <Controller
                name="criteria"
                control={form.control}
                render={({ field }) => <Select label={t('round.criteria')} description={t('round.criteriaHint')} withAsterisk allowDeselect={false} data={versions} value={field.value || null} onChange={(value) => field.onChange(value ?? '')} error={said(errors.criteria?.message)} nothingFoundMessage={t('round.noPublished')} />}
              />
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
                <Controller name="quota" control={form.control} render={({ field }) => <NumberInput label={t('round.quota')} description={t('round.quotaHint', { max: HIGHEST_QUOTA })} min={1} max={HIGHEST_QUOTA} clampBehavior="none" allowDecimal={false} value={field.value} onChange={(value) => field.onChange(value === '' ? undefined : Number(value))} error={said(errors.quota?.message)} />} />
                <Controller name="dataYear" control={form.control} render={({ field }) => <NumberInput label={t('round.dataYear')} description={t('round.dataYearHint')} allowDecimal={false} value={field.value} onChange={(value) => field.onChange(value === '' ? undefined : Number(value))} error={said(errors.dataYear?.message)} />} />
              </SimpleGrid>
            </Stack>
          </Section>
          <Section title={t('round.who')} description={t('round.whoText')}>
            <Stack gap="sm">
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
                <Controller name="sector" control={form.control} render={({ field }) => <MultiSelect label={t('cooperative.sector')} placeholder={field.value.length ? undefined : t('round.any')} clearable data={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))} value={field.value} onChange={field.onChange} />} />
                <Controller name="kinds" control={form.control} render={({ field }) => <MultiSelect label={t('cooperative.kind')} placeholder={field.value.length ? undefined : t('round.any')} clearable data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} value={field.value} onChange={field.onChange} />} />
              </SimpleGrid>
              <Controller name="unitId" control={form.control} render={({ field }) => <UnitPickerSlot label={t('cooperative.unit')} placeholder={t('round.any')} value={field.value} onChange={field.onChange} />} />
            </Stack>
          </Section>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => void navigate({ to: '/selection-rounds' })}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('round.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
