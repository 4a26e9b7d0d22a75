import type { FieldWords } from '../field-words.ts';
import { ofEveryRecord } from './shared-fields.ts';

/** English words for notices of missing children. */
export const notices: FieldWords['types']['notices'] = {
  label: 'Missing-child notices',
  singular: 'notice',
  fields: {
    ...ofEveryRecord,
    name: { label: 'Name', hint: 'As the agency wrote it. Gone from everything when the notice ends.' },
    lastSeen: { label: 'Where the child was last seen', hint: 'As the agency wrote it. No home, no school.' },
    wore: { label: 'Clothes' },
    marks: { label: 'What the child can be known by' },
    officer: { label: 'Whom to call', hint: 'As the agency calls itself, such as an office or a desk.' },
    issued: { label: 'Issued on' },
    expires: { label: 'Valid until', hint: 'The last day: at most 30 days after the issue or the last renewal.' },
    consent: {
      label: 'The agency consented on',
      hint: 'To its being shown here. A guardian is not asked: a guardian may be the cause.',
    },
    ended: {
      label: 'Ended on',
      hint: 'As soon as the agency says so, or at once where anybody may be in danger. Then nothing of the person is left.',
    },
    agency: { label: 'Issued by', hint: 'Police only, with a written agreement.' },
    official: { label: 'The agency’s own notice', hint: 'Its address on a site of the police.' },
    caseNumber: { label: 'Case number' },
    renewals: {
      label: 'Renewals',
      hint: 'By the agency, each before the notice is over.',
      fields: { on: { label: 'On' }, until: { label: 'Valid until' }, by: { label: 'By' } },
    },
    place: { label: 'Country or region' },
    province: { label: 'Province', hint: 'For mainland China.' },
    age: { label: 'Age on the day of issue', hint: 'In years, under 18.' },
    height: { label: 'Height in centimetres' },
    missingSince: { label: 'Missing since' },
    custodyDispute: { label: 'A dispute over custody?', hint: 'Anything but no: no notice.' },
    leftViolence: { label: 'Has the child left violence?', hint: 'Anything but no: no notice.' },
    printed: { label: 'Number as printed' },
    dial: { label: 'Number as dialled' },
    picture: { label: 'Picture', hint: 'As the agency published it.' },
  },
};
