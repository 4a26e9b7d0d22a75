import CMS from 'decap-cms-app';
import { AddressControl, IssuedControl } from './control.ts';
import { issueIdsAtFirstSave } from './issued.ts';

type Control = Parameters<typeof CMS.registerWidget>[1];

/** Registers the fields for an entry's address and id. Before whatever looks at entries that are about to be saved. */
export const registerNames = (): void => {
  CMS.registerWidget('address', AddressControl as unknown as Control);
  CMS.registerWidget('issued', IssuedControl as unknown as Control);
  issueIdsAtFirstSave();
};
