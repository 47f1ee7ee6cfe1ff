import { NumberInput, Select, Text, TextInput, type SelectProps } from '@mantine/core';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/useFormat';
import { DayInput } from '@/shared/ui/DayInput';
import type { UnitPicker } from '@/shared/ui/slots';
import type { CooperativeFormValues, FieldName } from './cooperativeForm';

interface FieldProps {
  name: FieldName;
  required?: boolean;
  description?: string;
}

/** Messages of the schema are keys; those of the server are sentences already. */
function useField(name: FieldName) {
  const { t } = useTranslation();
  const { control, formState } = useFormContext<CooperativeFormValues>();
  const message = formState.errors[name]?.message;
  const error = message?.startsWith('form.') ? t(message) : message;
  return { control, error, label: t(`cooperative.field.${name}`) };
}

export function TextField({ name, required, description }: FieldProps) {
  const { control, error, label } = useField(name);
  return (
    <Controller name={name} control={control} render={({ field }) => <TextInput {...field} value={field.value ?? ''} label={label} description={description} withAsterisk={required} error={error} />} />
  );
}

export function SelectField({ name, ...rest }: FieldProps & Pick<SelectProps, 'data' | 'clearable' | 'searchable'>) {
  const { control, error, label } = useField(name);
  return (
    <Controller
      name={name}
      control={control}
      render={({ field }) => <Select {...rest} label={label} error={error} ref={field.ref} onBlur={field.onBlur} value={field.value || null} onChange={(value) => field.onChange(value ?? (name === 'modelCode' ? null : ''))} />}
    />
  );
}

export function DateField({ name }: FieldProps) {
  const { control, error, label } = useField(name);
  return (
    <Controller
      name={name}
      control={control}
      render={({ field }) => <DayInput label={label} error={error} ref={field.ref} onBlur={field.onBlur} value={field.value || null} onChange={field.onChange} />}
    />
  );
}

export function FigureField({ name, unit }: FieldProps & { unit: 'VND' | 'PERSON' }) {
  const { control, error, label } = useField(name);
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <NumberInput
          label={label}
          error={error}
          ref={field.ref}
          onBlur={field.onBlur}
          value={field.value ?? ''}
          onValueChange={({ value }) => field.onChange(value)}
          thousandSeparator={format.language === 'vi' ? '.' : ','}
          decimalSeparator={format.language === 'vi' ? ',' : '.'}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          rightSectionWidth={72}
          rightSection={
            <Text size="xs" c="dimmed">
              {t(`unit.${unit}`)}
            </Text>
          }
        />
      )}
    />
  );
}

export function UnitField({ name, label, period, picker: Picker }: { name: 'unitId' | 'formerUnitId'; label: string; period: 'CURRENT' | 'FORMER'; picker: UnitPicker }) {
  const { control, error } = useField(name);
  return <Controller name={name} control={control} render={({ field }) => <Picker value={field.value} onChange={field.onChange} label={label} period={period} error={error} />} />;
}
