import type { ProblemWords } from '../problem-words.ts';
import { entryProblems, expectation } from './entry-problems.ts';

/** What is wrong with content and how to mend it, in English. */
export const problems: ProblemWords = {
  ...entryProblems,

  'too-large': ({ bytes, limit }) => `The file has ${bytes} bytes. At most ${limit} are read; divide it into several.`,
  'not-utf8': () => 'The file is not UTF-8 from here on. Save it with the encoding UTF-8.',
  'byte-order-mark': () => 'The file begins with a byte order mark. Save it as UTF-8 without one.',
  'line-ends': () => 'A line ends as on Windows or an old Mac (CR). Save the file with Unix line ends (LF).',
  'line-too-long': ({ limit }) => `The line has more than ${limit} characters. Break it into paragraphs.`,
  'hidden-character': ({ character }) =>
    `There is a hidden or control character (${character}). Delete it; it may lie invisibly between two letters.`,
  'not-composed': ({ text }) =>
    `"${text}" is not in Unicode normal form C, so searches would miss it. Delete these letters and type them again.`,

  'front-matter-begin': () =>
    'The file must begin with a line of exactly three hyphens (---), and the fields after it.',
  'front-matter-end': () =>
    'The fields must end with a line of exactly three hyphens (---), and no other line in them may begin with --- or +++.',
  yaml: ({ reason }) =>
    `The fields cannot be read: ${reason}. Put the value between quotation marks, and check the spaces at the beginning of the line.`,
  'yaml-tab': () => 'The line begins with a tab. Write two spaces for each step inwards.',
  'yaml-colon': () =>
    'The value holds a colon with a space, or goes on wrongly in the next line. Put it between quotation marks.',
  'yaml-document': ({ name }) => `The line "${name}" would begin or end another YAML document. Remove it.`,
  'yaml-anchor': ({ name }) =>
    `"${name}" is a YAML anchor or alias (& or *). Write the value out, or put it between quotation marks if it is text.`,
  'yaml-tag': ({ name }) =>
    `"${name}" is a YAML tag (!). Write the plain value, or put it between quotation marks if it is text.`,
  'not-fields': () => 'There are no fields here. Write one on each line: its name, a colon, a space, its value.',
  'not-a-field-name': ({ name }) =>
    `"${name}" is not a field: names of fields are letters and digits, beginning with a small letter. Remove it or correct it.`,
  'duplicate-field': ({ name }) => `The field "${name}" is written twice. Keep one.`,
  'nested-too-deep': () => 'Lists, quotations or groups lie too deep within one another. Take out some levels.',

  'code-import': () =>
    'A paragraph that begins with "import" or "export" would be code, which content never is. Remove it, or begin the sentence with another word.',
  'code-expression': () =>
    'Braces { } would be code, which content never is. Write \\{ for a brace, and values of blocks between quotation marks: name="value".',
  'tag-unreadable': ({ text }) =>
    `"${text}" cannot be read as a block. Raw HTML and comments are not allowed; write \\< for the sign <, and an address without < and >.`,
  'tag-not-closed': ({ name }) =>
    `<${name}> is not closed where it began. Close it with </${name}> in the same paragraph or list item, or write <${name} … /> if it holds nothing.`,
  'tag-not-opened': ({ name }) => `</${name}> closes what is not open. Remove it, or put <${name}> before it.`,
  'unknown-syntax': ({ reason }) => `This cannot be read, or is not allowed here: ${reason}. Write it more simply.`,
  'too-many-parts': ({ limit }) => `The text has more than ${limit} parts. Divide it into several entries.`,

  'unknown-block': ({ block, expected }) =>
    `<${block}> is neither a block of this site nor allowed as HTML. The blocks are: ${expected}. Capital letters count.`,
  'unknown-block-field': ({ block, field, expected }) =>
    `<${block}> has no field "${field}". ${expected === '' ? 'It has none at all' : `It has: ${expected}`}. Remove this one or correct its name.`,
  'missing-block-field': (details) =>
    `<${details['block']}> needs ${details['field']}="…". Write ${expectation(details)}.`,
  'wrong-block-value': (details) =>
    `<${details['block']}> cannot have ${details['field']}="${details['value']}". Write ${expectation(details)}.`,
  'block-field-twice': ({ block, field }) => `<${block}> has "${field}" twice. Keep one.`,
  'block-field-without-value': ({ block, field }) => `"${field}" of <${block}> has no value. Write ${field}="…".`,
  'block-holds-nothing': ({ block }) => `<${block}> holds no text. Write it as <${block} … /> and move the text out.`,
  'block-holds-words': ({ block }) =>
    `<${block}> becomes a link, so it holds plain words of a sentence only. Move links, blocks and lists out of it.`,
  'block-holds-list': ({ block }) =>
    `<${block}> holds one list and nothing else. Begin each line with a hyphen, and leave an empty line before and after the list.`,
  'block-holds-dates': ({ block, text }) =>
    `<${block}> holds one numbered list, each item beginning with its day, month or year in bold type: 1. **2024-11-08** and the words, or **2024-03/2024-12** for a span.${text === '' ? '' : ` This item does not: "${text}".`}`,
  'block-needs-one': ({ block, fields }) =>
    `<${block}> needs exactly one of these: ${fields}.${String(fields).includes('text') ? ' "text" is what stands between its two tags.' : ''}`,
  'block-stands-alone': ({ block }) =>
    `<${block}> cannot stand within a sentence. Put it on lines of its own, with an empty line before and after.`,
  'block-stands-in-text': ({ block }) => `<${block}> cannot stand alone. Put it into a sentence.`,

  'heading-level': ({ depth }) =>
    `This heading has level ${depth}. The title has level 1; headings in the text have level 2 (##) to 4 (####).`,
  'heading-first': ({ depth }) => `The first heading has level ${depth}. Begin with level 2 (##).`,
  'heading-skips': ({ depth, before }) =>
    `After a heading of level ${before} comes one of level ${depth}. Go down one level at a time, so that no step is missing.`,
  'heading-without-words': () => 'The heading holds no words. Write some, or remove it.',
  'table-too-large': ({ limit }) => `The table has more than ${limit} cells. Divide it, or offer it as data.`,
  'code-language': ({ text }) =>
    `"${text}" is no language of code. Write one short name after the three backticks, or nothing.`,
  'reference-twice': ({ name }) =>
    `[${name}] is defined twice, so that nobody knows which is meant. Rename or remove one.`,
  'reference-missing': ({ name }) =>
    `[${name}] is not defined. Add a line "[${name}]: https://…", or write the link in full.`,
  'footnote-name': ({ name }) =>
    `The footnote "${name}" needs a name of small letters, digits and hyphens, at most 40.`,
  'footnote-missing': ({ name }) => `There is no footnote "${name}". Add a line "[^${name}]: …", or remove the mark.`,
  'footnote-unused': ({ name }) =>
    `Nothing refers to the footnote "${name}", so nobody would see it. Write [^${name}] in the text, or remove it.`,

  'address-empty': () => 'The link has no address. Write one between the round brackets.',
  'address-scheme': ({ url }) =>
    `"${url}" is not an address that may be linked. It must begin with https://, with / for a page of this site, with #, tel:, sms: or mailto:.`,
  'address-host': ({ url }) =>
    `"${url}" does not lead to a public site. Write its full name, such as www.example.org, without a port or number.`,
  'address-look-alike': ({ url }) =>
    `"${url}" has letters in the name of the site that may be taken for others. Use the name in plain a to z, or list the page as a source.`,
  'address-user-name': ({ url }) =>
    `"${url}" has a user name (@) before the name of the site, which hides where it leads. Remove it.`,
  'address-malformed': ({ url }) =>
    `"${url}" is not a well-formed address. Copy it again; it holds no spaces, backslashes, brackets such as < > { }, nor "..".`,
  'address-encoding': ({ url }) =>
    `"${url}" has a % that hides a sign or is broken. Copy the address again from the browser.`,
  'telephone-malformed': ({ url }) =>
    `"${url}" cannot be dialled. Write ordinary digits only, with + before the code of a country: tel:+8610110.`,
  'email-malformed': ({ url }) =>
    `"${url}" is not an e-mail address. Write mailto:name@example.org and nothing after it.`,
  'link-without-words': () => 'The link has no words. Write between the square brackets where it leads.',
  'link-says-nothing': ({ words }) =>
    `"${words}" does not say where the link leads; heard alone it means nothing. Use the name of the page as the words.`,
  'link-shows-other-host': ({ shown, host }) => `The link shows ${shown} but leads to ${host}. Make them the same.`,
  'link-shows-other-number': ({ shown, url }) => `The link shows ${shown} but dials ${url}. Make them the same number.`,
  'picture-address': ({ url }) =>
    `"${url}" is not a picture of the media library. Write /media/name.jpg (or .jpeg, .png, .webp), with small letters, digits and hyphens.`,
  'picture-without-alternative': () =>
    'The picture has no alternative text. Write between the square brackets what it shows, for those who cannot see it.',
  'picture-by-reference': ({ name }) => `Write the picture [${name}] in full: ![what it shows](/media/name.jpg).`,
  'link-within-link': () => 'A link holds a picture, a block or a footnote. Move that out of the link.',

  'stars-left': ({ text }) =>
    `The ** in "${text}" will be shown as they are, because a full-width mark is beside them. Put the mark outside the bold words: **注意**：不要.`,
  'half-width-mark': ({ mark, instead }) =>
    `The half-width "${mark}" stands between Chinese characters. Write ${instead}.`,
};
