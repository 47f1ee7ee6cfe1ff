import {
  IconBuildingCommunity,
  IconFileImport,
  IconHome2,
  IconLink,
  IconListCheck,
  IconMap2,
  IconTrophy,
  type Icon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '@/shared/api';

export interface Destination {
  to: LinkProps['to'];
  text: string;
  icon: Icon;
  permission?: Permission;
}

export interface DestinationGroup {
  text?: string;
  items: Destination[];
}

/** The rooms one can walk into, in the order of the work. */
export const destinations: DestinationGroup[] = [
  { items: [{ to: '/', text: 'nav.home', icon: IconHome2 }] },
  {
    text: 'nav.register',
    items: [
      { to: '/cooperatives', text: 'nav.cooperatives', icon: IconBuildingCommunity, permission: 'COOPERATIVE_READ' },
      { to: '/imports', text: 'nav.imports', icon: IconFileImport, permission: 'IMPORT_RUN' },
      { to: '/administrative-units', text: 'nav.units', icon: IconMap2, permission: 'TERRITORY_READ' },
    ],
  },
  {
    text: 'nav.choosing',
    items: [
      { to: '/selection-rounds', text: 'nav.rounds', icon: IconTrophy, permission: 'SELECTION_READ' },
      { to: '/criteria-sets', text: 'nav.criteria', icon: IconListCheck, permission: 'CRITERIA_READ' },
    ],
  },
  {
    text: 'nav.system',
    items: [{ to: '/ledger', text: 'nav.ledger', icon: IconLink, permission: 'LEDGER_READ' }],
  },
];
