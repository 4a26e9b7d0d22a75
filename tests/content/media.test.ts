import { describe, expect, it } from 'vitest';
import { afterChanges, edited, paths } from './sound-content.ts';

const { guide } = paths;
const withBlock = (block: string) => edited(guide, ['<Contacts ids="cn-110" />', block]);

describe('what blocks name', () => {
  it.each([
    ['a term', 'A <Term id="nothing" />.', 'missing-reference'],
    ['a source', '<Quote source="nothing">\n\na\n\n</Quote>', 'missing-reference'],
    ['a campaign', '<AgencyTable campaign="nothing" />', 'missing-reference'],
    ['an agency', '<AgencyTable agencies="nothing" />', 'missing-reference'],
    ['a claim', '<KeyFacts claims="cases-2024 nothing" />', 'missing-reference'],
    ['a picture', '<Figure picture="/media/nothing.png" alt="a" />', 'missing-picture'],
    ['a file', '<Download file="/media/nothing.txt" label="a" />', 'missing-download'],
  ])('must exist: %s', async (_, block, code) => {
    expect(await afterChanges(withBlock(block))).toEqual([`${guide}:23 ${code}`]);
  });

  it('may be a picture or a text that is there', async () => {
    const blocks = '<Figure picture="/media/station.png" alt="a" />\n\n<Download file="/media/card.txt" label="a" />';
    expect(await afterChanges({ ...withBlock(blocks), 'media/card.txt': 'Call 110.\n' })).toEqual([]);
  });
});

describe('files to keep', () => {
  it('are offered by no guide whose reader may be watched', async () => {
    const discreet = edited(guide, ['discreet: false', 'discreet: true'], ['<Contacts ids="cn-110" />', '<Download file="/media/station.png" label="a" />']);
    expect(await afterChanges(discreet)).toContain(`${guide}:23 download-on-discreet`);
  });

  it('hold no hidden character', async () => {
    expect(await afterChanges({ 'media/card.txt': 'Call\u202e 110.\n' })).toEqual(['media/card.txt:1 hidden-character']);
  });

  it.each(['card.pdf', 'card.docx', 'card.zip', 'card.html', 'card.svg'])('are not %s', async (name) => {
    expect(await afterChanges({ [`media/${name}`]: 'a' })).toEqual([`media/${name}:1 wrong-place`]);
  });
});
