import type { CooperativeRequest, Cooperative } from '@/shared/api';
import * as z from '@/shared/zod';
import { KINDS, SECTORS, STATUSES } from '../api/search';

const text = (max: number) => z.string().check(z.maxLength(max, 'form.tooLong'));
const isoDate = z.nullable(z.string());

/** The shape of the registration form; the rules of the register itself are the server's. */
export const cooperativeForm = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'form.required'), z.maxLength(300, 'form.tooLong')),
  shortName: text(100),
  foreignName: text(300),
  kind: z.enum(KINDS),
  sector: z.enum(['', ...SECTORS]),
  status: z.enum(STATUSES),
  operatingLaw: z.enum(['', 'LAW_2012', 'LAW_2023']),
  taxCode: z.string().check(z.regex(/^(\d{10}([- ]?\d{3})?)?$/, 'form.taxCode')),
  certificateNumber: text(50),
  certificateDate: isoDate,
  certificatePlace: text(200),
  registeredOn: isoDate,
  unitId: z.nullable(z.string()),
  formerUnitId: z.nullable(z.string()),
  address: text(500),
  charterCapital: z.string().check(z.regex(/^\d{0,18}$/, 'form.money')),
  officialMembers: z.string().check(z.regex(/^\d{0,7}$/, 'form.members')),
  modelCode: z.nullable(z.string()),
  representativeName: text(200),
  representativeTitle: text(100),
  representativePhone: text(30),
  representativeEmail: z.string().check(z.regex(/^$|^[^@\s]+@[^@\s]+$/, 'form.email')),
});

export type CooperativeFormValues = z.infer<typeof cooperativeForm>;

export function formValuesOf(view?: Cooperative): CooperativeFormValues {
  return {
    name: view?.name ?? '',
    shortName: view?.shortName ?? '',
    foreignName: view?.foreignName ?? '',
    kind: view?.kind ?? 'COOPERATIVE',
    sector: view?.sector ?? '',
    status: view?.status ?? 'ACTIVE',
    operatingLaw: view?.operatingLaw ?? '',
    taxCode: view?.taxCode ?? '',
    certificateNumber: view?.certificateNumber ?? '',
    certificateDate: view?.certificateDate ?? null,
    certificatePlace: view?.certificatePlace ?? '',
    registeredOn: view?.registeredOn ?? null,
    unitId: view?.unit?.id ?? null,
    formerUnitId: view?.formerUnit?.id ?? null,
    address: view?.address ?? '',
    charterCapital: view?.charterCapital == null ? '' : String(view.charterCapital),
    officialMembers: view?.officialMembers == null ? '' : String(view.officialMembers),
    modelCode: view?.model?.code ?? null,
    representativeName: view?.representative?.name ?? '',
    representativeTitle: view?.representative?.title ?? '',
    representativePhone: view?.representative?.phone ?? '',
    representativeEmail: view?.representative?.email ?? '',
  };
}

export type FieldName = keyof CooperativeFormValues;

const representativeFields = { representativeName: 'name', representativeTitle: 'title', representativePhone: 'phone', representativeEmail: 'email' } as const;

/**
 * A merge patch of the fields that were touched and nothing else: what another person changed
 * meanwhile in other fields is not carried back.
 */
export function toRequest(values: CooperativeFormValues, touched: ReadonlySet<FieldName>): CooperativeRequest {
  const request: Record<string, unknown> = {};
  const representative: Record<string, string | null> = {};
  for (const field of touched) {
    const value = values[field];
    const sent = value === '' || value === null ? null : value;
    if (field in representativeFields) representative[representativeFields[field as keyof typeof representativeFields]] = sent as string | null;
    else if (field === 'officialMembers') request[field] = sent === null ? null : Number(sent);
    else if (field === 'taxCode') request[field] = sent === null ? null : String(sent).replaceAll(/\D/g, '');
    else request[field] = sent;
  }
  if (Object.keys(representative).length > 0) request.representative = representative;
  return request as unknown as CooperativeRequest;
}

/** Where the server's pointer leads in this form. */
export function fieldOfPointer(pointer: string): FieldName | null {
  const nested = /^representative\.(name|title|phone|email)$/.exec(pointer);
  if (nested) return `representative${nested[1]?.[0]?.toUpperCase()}${nested[1]?.slice(1)}` as FieldName;
  return pointer in cooperativeForm.shape ? (pointer as FieldName) : null;
}
