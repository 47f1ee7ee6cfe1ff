import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isApiError, type CooperativeModel, type Cooperative } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFormat } from '@/shared/format/useFormat';
import { FormErrors } from '@/shared/ui/FormErrors';
import { Section } from '@/shared/ui/Page';
import type { UnitPicker } from '@/shared/ui/slots';
import { KINDS, SECTORS, STATUSES } from '../api/search';
import { cooperativeForm, fieldOfPointer, formValuesOf, type CooperativeFormValues, type FieldName } from './cooperativeForm';
import { DateField, FigureField, SelectField, TextField, UnitField } from './formFields';

interface CooperativeFormProps {
  cooperative?: Cooperative;
  models: CooperativeModel[];
  unitPicker: UnitPicker;
  error: unknown;
  saving: boolean;
  /** Above the fields: a conflict to settle. */
  children?: React.ReactNode;
  onSubmit: (values: CooperativeFormValues, touched: ReadonlySet<FieldName>) => void;
  onCancel: () => void;
  /** Set once the record is saved, so that leaving asks nothing. */
  done: boolean;
}

export function CooperativeForm({ cooperative, models, unitPicker, error, saving, children, onSubmit, onCancel, done }: CooperativeFormProps) {
  const { t } = useTranslation();
  const form = useForm<CooperativeFormValues>({ defaultValues: formValuesOf(cooperative), resolver: zodResolver(cooperativeForm) });
  const { isDirty, dirtyFields } = form.formState;
  useBlocker({ shouldBlockFn: () => isDirty && !done && !window.confirm(t('form.leave')), enableBeforeUnload: () => isDirty && !done });

  useEffect(() => {
    if (!isApiError(error)) return;
    for (const [pointer, message] of error.fieldErrors()) {
      const field = fieldOfPointer(pointer);
      if (field) form.setError(field, { message });
    }
  }, [error, form]);

  const touched = () => new Set((cooperative ? Object.keys(dirtyFields) : filled(form.getValues())) as FieldName[]);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void form.handleSubmit((values) => onSubmit(values, touched()))(event)} noValidate>
        <Stack gap="md">
          {children}
          {!isApiError(error, 412) && <FormErrors error={error} />}
          <Sections models={models} unitPicker={unitPicker} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={saving}>
              {t(cooperative ? 'common.save' : 'cooperative.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}

/** A new record carries every field that has something in it. */
const filled = (values: CooperativeFormValues) =>
  Object.entries(values)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([field]) => field);

function Sections({ models, unitPicker }: { models: CooperativeModel[]; unitPicker: UnitPicker }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { may } = useAccess();
  const options = (values: readonly string[], group: string) => values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const columns = { base: 1, sm: 2 };
  return (
    <>
      <Section title={t('cooperative.identity')}>
        <Stack gap="sm">
          <TextField name="name" required />
          <SimpleGrid cols={columns} spacing="sm">
            <TextField name="shortName" />
            <TextField name="foreignName" />
            <SelectField name="kind" data={options(KINDS, 'kind')} />
            <SelectField name="sector" clearable data={options(SECTORS, 'sector')} />
            <SelectField name="status" data={options(STATUSES, 'cooperativeStatus')} />
            <SelectField name="operatingLaw" clearable data={options(['LAW_2012', 'LAW_2023'], 'operatingLaw')} />
          </SimpleGrid>
          <SelectField name="modelCode" clearable searchable data={models.map((model) => ({ value: model.code, label: format.name(model) }))} />
        </Stack>
      </Section>
      <Section title={t('cooperative.certificate')}>
        <SimpleGrid cols={columns} spacing="sm">
          <TextField name="taxCode" description={t('form.taxCodeHint')} />
          <DateField name="registeredOn" />
          <TextField name="certificateNumber" />
          <DateField name="certificateDate" />
          <TextField name="certificatePlace" />
        </SimpleGrid>
      </Section>
      <Section title={t('cooperative.size')}>
        <SimpleGrid cols={columns} spacing="sm">
          <FigureField name="charterCapital" unit="VND" />
          <FigureField name="officialMembers" unit="PERSON" />
        </SimpleGrid>
      </Section>
      <Section title={t('cooperative.place')}>
        <Stack gap="sm">
          <SimpleGrid cols={columns} spacing="sm">
            <UnitField name="unitId" label={t('cooperative.unit')} period="CURRENT" picker={unitPicker} />
            <UnitField name="formerUnitId" label={t('cooperative.formerUnit')} period="FORMER" picker={unitPicker} />
          </SimpleGrid>
          <TextField name="address" />
          <SimpleGrid cols={columns} spacing="sm">
            <TextField name="representativeName" />
            <TextField name="representativeTitle" />
            {may('COOPERATIVE_CONTACT') && <TextField name="representativePhone" />}
            {may('COOPERATIVE_CONTACT') && <TextField name="representativeEmail" />}
          </SimpleGrid>
        </Stack>
      </Section>
    </>
  );
}
