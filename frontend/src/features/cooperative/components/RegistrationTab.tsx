import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Cooperative } from '@/shared/api';
import { useAccess } from '@/shared/auth/AccessContext';
import { useFormat } from '@/shared/format/useFormat';
import { FactList } from '@/shared/ui/FactList';
import { Section } from '@/shared/ui/Page';

export function RegistrationTab({ cooperative }: { cooperative: Cooperative }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { may } = useAccess();
  const date = (value?: string | null) => (value ? format.date(value) : null);
  const person = cooperative.representative;
  return (
    <Stack gap="md">
      <Section title={t('cooperative.identityAndSize')}>
        <FactList
          facts={[
            { label: t('cooperative.name'), value: cooperative.name },
            { label: t('cooperative.shortName'), value: cooperative.shortName },
            { label: t('cooperative.foreignName'), value: cooperative.foreignName },
            { label: t('cooperative.kind'), value: t(`kind.${cooperative.kind}`) },
            { label: t('cooperative.sector'), value: cooperative.sector ? t(`sector.${cooperative.sector}`) : null },
            { label: t('cooperative.operatingLaw'), value: cooperative.operatingLaw ? t(`operatingLaw.${cooperative.operatingLaw}`) : null },
            { label: t('cooperative.charterCapital'), value: cooperative.charterCapital == null ? null : format.money(cooperative.charterCapital) },
            { label: t('cooperative.officialMembers'), value: cooperative.officialMembers == null ? null : format.number(cooperative.officialMembers) },
            { label: t('cooperative.model'), value: cooperative.model ? format.name(cooperative.model) : null, wide: true },
          ]}
        />
      </Section>
      <Section title={t('cooperative.certificate')}>
        <FactList
          facts={[
            { label: t('cooperative.taxCode'), value: cooperative.taxCode },
            { label: t('cooperative.registeredOn'), value: date(cooperative.registeredOn) },
            { label: t('cooperative.certificateNumber'), value: cooperative.certificateNumber },
            { label: t('cooperative.certificateDate'), value: date(cooperative.certificateDate) },
            { label: t('cooperative.certificatePlace'), value: cooperative.certificatePlace },
          ]}
        />
      </Section>
      <Section title={t('cooperative.place')}>
        <FactList
          facts={[
            { label: t('cooperative.unit'), value: cooperative.unit?.name },
            { label: t('cooperative.formerUnit'), value: cooperative.formerUnit?.name },
            { label: t('cooperative.address'), value: cooperative.address, wide: true },
            { label: t('cooperative.representative'), value: person?.name ? `${person.name}${person.title ? `, ${person.title}` : ''}` : null },
            ...(may('COOPERATIVE_CONTACT')
              ? [
                  { label: t('cooperative.phone'), value: person?.phone },
                  { label: t('cooperative.email'), value: person?.email },
                ]
              : []),
          ]}
        />
      </Section>
    </Stack>
  );
}
